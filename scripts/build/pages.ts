import { globSync } from 'node:fs';
import { build } from 'astro';

/**
 * Lets Astro build every page into a folder.
 *
 * @returns how many pages there are.
 * @throws where a page fails, or where there is none.
 */
export async function buildPages(folder: string): Promise<number> {
  await build({ outDir: folder, logLevel: 'error' });
  const pages = globSync('**/*.html', { cwd: folder }).length;
  if (pages === 0) throw new Error('Astro built no page.');
  return pages;
}
