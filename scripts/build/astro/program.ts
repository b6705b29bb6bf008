import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { makeAll } from '../../../src/program.ts';
import { textOf } from '../../../src/publish/file.ts';
import { forgetCompiled } from '../compiled.ts';
import { keptFolder } from '../kept-folder.ts';
import { entryName, keepProgram } from './adapter.ts';

/** The pages that Astro makes, compiled: what there is to run, and what goes out beside the pages. */
export type Program = {
  /** Styles, scripts and what lies in public/. */
  assets: string;
  makeAll: typeof makeAll;
};

/** Where programs are kept. */
export const programs = '.cache/program';

/**
 * Pages take the content from the build that runs them. To fill a store of its own, from which
 * nobody reads then, Astro would start a server first.
 */
const withoutStore = { devOutput: false, sync: false };

/**
 * Opens the program that makes pages. Astro, Vite and Sass compile it once for each version of the
 * code, whatever the content: that takes longer than to run it.
 *
 * @param code the digest of the project’s code.
 * @throws where the code cannot be compiled.
 */
export async function openProgram(code: string): Promise<Program> {
  const folder = await keptFolder(resolve(programs), code, compile);
  const entry = pathToFileURL(join(folder, 'program', entryName)).href;
  // Astro has compiled it from that very module.
  const made = (await import(entry)) as Pick<Program, 'makeAll'>;
  return { assets: join(folder, 'assets'), ...made };
}

async function compile(folder: string): Promise<void> {
  console.log('  compiling them first, once for this version of the code …');
  const cacheDir = join(folder, 'cache');
  const { build } = await import('astro');
  await build(
    {
      outDir: join(folder, 'assets'),
      cacheDir,
      logLevel: 'error',
      adapter: keepProgram(join(folder, 'program')),
    },
    withoutStore,
  );
  rmSync(cacheDir, { recursive: true, force: true });
  await bundleScripts(join(folder, 'assets/embed/v1'));
  forgetCompiled();
}

/** The scripts that other websites load are made of code alone, too. */
async function bundleScripts(folder: string): Promise<void> {
  const { scriptFiles } = await import('../../../src/publish/embed/script-files.ts');
  mkdirSync(folder, { recursive: true });
  for (const file of scriptFiles()) writeFileSync(join(folder, file.path), textOf(file));
}
