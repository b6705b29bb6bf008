import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isPacked, packageRoot } from '../../cache/code.ts';
import { forgetCompiled } from '../compiled.ts';
import { keptFolder } from '../kept-folder.ts';
import type { Plan } from '../plan.ts';
import { entryName, keepProgram } from './adapter.ts';

/** A build, compiled with the pages that Astro makes. */
export type Program = {
  /** Builds a site, and puts it in its place when all of it is right. */
  build: (plan: Plan) => Promise<void>;
};

/** Where programs are kept while the code is worked on. */
export const programs = join(packageRoot, '.cache/program');

/**
 * Pages take the content from the build that runs them. To fill a store of its own, from which
 * nobody reads then, Astro would start a server first.
 */
const withoutStore = { devOutput: false, sync: false };

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
    : await keptFolder(programs, code, compileProgram);
  const entry = pathToFileURL(join(folder, 'pages', entryName)).href;
  // Astro has compiled it from that very module.
  const { open } = (await import(entry)) as typeof import('./entry.ts');
  return open(join(folder, 'assets'));
}

/**
 * Lets Astro, Vite and Sass compile the pages, and the build with them, whatever the content: that
 * takes longer than to run it.
 *
 * @param folder takes `pages/`, the program itself, and `assets/`, what goes out beside the pages.
 */
export async function compileProgram(folder: string): Promise<void> {
  console.log('Compiling pages, once for this version of the code …');
  const cacheDir = join(folder, 'cache');
  const { build } = await import('astro');
  await build(
    {
      root: packageRoot,
      outDir: join(folder, 'assets'),
      cacheDir,
      logLevel: 'error',
      adapter: keepProgram(join(folder, 'pages')),
    },
    withoutStore,
  );
  rmSync(cacheDir, { recursive: true, force: true });
  await bundleScripts(join(folder, 'assets/embed/v1'));
  forgetCompiled();
}

/** The scripts that other websites load are made of code alone, too. */
async function bundleScripts(folder: string): Promise<void> {
  const { scriptFiles } = await import('../../formats/embed/script-files.ts');
  const { textOf } = await import('../../formats/file.ts');
  mkdirSync(folder, { recursive: true });
  for (const file of scriptFiles()) writeFileSync(join(folder, file.path), textOf(file));
}
