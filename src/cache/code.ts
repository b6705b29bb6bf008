import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the program lies: the folder of its package.json, both in its repository and as it is installed. */
export const packageRoot = resolve(import.meta.dirname, '../..');

/** The digest of the code, which a packed program brings along (scripts/pack.mjs). */
const packedDigest = join(packageRoot, 'lib/code-digest');

/** All that decides, beside the content, what a build makes. */
const code = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];

/** Whether this is the program as it is installed, compiled, and not its repository. */
export function isPacked(): boolean {
  return !existsSync(join(packageRoot, 'src'));
}

/** The version in package.json. */
export function packageVersion(): string {
  // npm has refused a package without a version.
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Changes with the program’s code, with the packages it uses, and with Node. */
export function codeDigest(): string {
  const hash = createHash('sha256').update(process.version);
  if (isPacked()) return shortened(hash.update(readFileSync(packedDigest)));
  for (const file of code.flatMap((place) => filesBelow(place)))
    hash.update(`\0${file}\0`).update(readFileSync(join(packageRoot, file)));
  return shortened(hash);
}

function shortened(hash: ReturnType<typeof createHash>): string {
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(place: string): string[] {
  const path = join(packageRoot, place);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [place];
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesBelow(`${place}/${name}`));
}
