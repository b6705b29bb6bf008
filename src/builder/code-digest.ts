import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { filesIn } from './files.ts';

/** All that decides, beside the content, what a build makes. */
const code = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];

/** Changes with the project’s code, with the packages it uses, and with Node. */
export function codeDigest(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of code.flatMap(filesOf)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return filesIn(place).map((path) => `${place}/${path}`);
}
