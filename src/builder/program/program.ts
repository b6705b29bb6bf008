import type { Program } from './entry.ts';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isPacked, packageRoot } from '../../cache/code.ts';
import { cachedFolder } from '../../cache/cached-folder.ts';

/** The module of the program that all else is reached from. */
const entryName = 'prerender-entry.mjs';

/** Where programs are kept while the code is worked on. */
export const programs = join(packageRoot, '.cache/program');

/**
 * Opens the program that makes sites. An installed package brings it along; in the repository it is
 * compiled once for each version of the code.
 *
 * @param code the digest of the project’s code.
 * @throws where the code cannot be compiled.
 */
export async function openProgram(code: string): Promise<Program> {
  const folder = isPacked()
    ? join(packageRoot, 'lib/program')
    : await cachedFolder(programs, code, compile);
  const entry = pathToFileURL(join(folder, 'pages', entryName)).href;
  // Astro has compiled it from that very module.
  const { open } = (await import(entry)) as typeof import('./entry.ts');
  return open(join(folder, 'assets'));
}

/** What compiles the program is no part of it. */
async function compile(folder: string): Promise<void> {
  const { compileProgram } = await import('./compile.ts');
  await compileProgram(folder);
}
