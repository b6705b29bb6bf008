import { build } from 'astro';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../cache/code.ts';
import { scriptFiles } from '../../formats/embed/script-files.ts';
import { textOf } from '../../formats/file.ts';
import { forgetCompiled } from '../compiled.ts';
import { keepProgram } from './adapter.ts';

/**
 * Pages take the content from the build that runs them. To fill a store of its own, from which
 * nobody reads then, Astro would start a server first.
 */
const withoutStore = { devOutput: false, sync: false };

/**
 * Lets Astro, Vite and Sass compile the pages, and the build with them, whatever the content: that
 * takes longer than to run it.
 *
 * @param folder takes `pages/`, the program itself, and `assets/`, what goes out beside the pages.
 */
export async function compileProgram(folder: string): Promise<void> {
  console.log('Compiling pages, once for this version of the code …');
  const cacheDir = join(folder, 'cache');
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
  bundleScripts(join(folder, 'assets/embed/v1'));
  forgetCompiled();
}

/** The scripts that other websites load are made of code alone, too. */
function bundleScripts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of scriptFiles()) writeFileSync(join(folder, file.path), textOf(file));
}
