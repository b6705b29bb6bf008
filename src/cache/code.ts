import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Where the program lies: the folder of its package.json, both in its repository and as it is
 * installed. A module of the compiled pages lies deeper than one of its own.
 */
export const packageRoot = rootAbove(import.meta.dirname);

/** The digest of the code, which a packed program brings along (scripts/pack.mjs). */
const packedDigest = join(packageRoot, 'lib/code-digest');

/** All that decides, beside the content, what a build makes. */
const code = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];

type Manifest = Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>> & {
  version: string;
};

/** Whether this is the program as it is installed, compiled, and not its repository. */
export function isPacked(): boolean {
  return !existsSync(join(packageRoot, 'src'));
}

/** The version in package.json. */
export function packageVersion(): string {
  return manifestAt(join(packageRoot, 'package.json')).version;
}

/** The exact Node that the program is made with. */
export function testedNode(): string {
  const { devDependencies = {} } = manifestAt(join(packageRoot, 'package.json'));
  return (devDependencies['node'] ?? '').replace(/^\D/, '');
}

/** Changes with the program’s code, with the packages it uses, and with Node. */
export function codeDigest(): string {
  const hash = createHash('sha256').update(process.version);
  if (isPacked())
    return shortened(hash.update(readFileSync(packedDigest)).update(packageVersions()));
  for (const file of code.flatMap((place) => filesBelow(place)))
    hash.update(`\0${file}\0`).update(readFileSync(join(packageRoot, file)));
  return shortened(hash);
}

/** The packages that the program uses, as they are installed: publishers may have newer ones than we. */
function packageVersions(): string {
  const { dependencies = {} } = manifestAt(join(packageRoot, 'package.json'));
  const files = Object.keys(dependencies).map((name) =>
    module.findPackageJSON(name, import.meta.url),
  );
  return files.map((file) => (file === undefined ? '' : manifestAt(file).version)).join(' ');
}

/** A file by which npm has installed a package; it has refused any without a version. */
function manifestAt(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The program has lost its package.json. Install it again.');
  return rootAbove(above);
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
