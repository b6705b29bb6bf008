import { createHash } from 'node:crypto';
import { build } from 'astro';
import { contentFolder } from '../../src/read/folder.ts';
import { pagesIn } from './pages-in.ts';

/**
 * Lets Astro build every page into a folder.
 *
 * @returns how many pages there are.
 * @throws where a page fails, or where there is none.
 */
export async function buildPages(folder: string): Promise<number> {
  await build({ outDir: folder, cacheDir: cacheFolder(), logLevel: 'error' });
  const pages = pagesIn(folder).length;
  if (pages === 0) throw new Error('Astro built no page.');
  return pages;
}

/** Builds of different content may run side by side, so each content folder has its own cache. */
function cacheFolder(): string {
  const name = createHash('sha256').update(contentFolder()).digest('hex').slice(0, 12);
  return `.cache/astro/${name}`;
}
