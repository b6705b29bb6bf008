import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { splitChunks, type IndexEntry } from './chunks.ts';
import { passedOver, type Detail } from './detail.ts';
import type { SearchedPage } from './pages.ts';

/**
 * Indexes pages into a folder, with the little that a browser needs to search them.
 *
 * @returns how many pages the index has.
 * @throws where the indexer refuses a page, with its address.
 */
export async function writeIndex(
  pages: Iterable<SearchedPage>,
  detail: Detail,
  outputPath: string,
): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: passedOver[detail] });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join(', ')}`);
    for (const page of pages) await add(index, page);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join(', '));
  } finally {
    await close();
  }
  splitChunks(outputPath);
  return tidy(outputPath);
}

async function add(index: PagefindIndex, { url, html }: SearchedPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  if (errors.length > 0) throw new Error(`${url} could not be indexed: ${errors.join(', ')}`);
}

/** Clears away interfaces that the site does not use, and returns how many pages are in the index. */
function tidy(folder: string): number {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as IndexEntry;
  const languages = Object.values(entry.languages);
  const wanted = [
    'pagefind.js',
    'pagefind-entry.json',
    ...languages.map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
  ];
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    if (file.isDirectory() || file.name.endsWith('.pf_meta') || wanted.includes(file.name))
      continue;
    rmSync(join(folder, file.name));
  }
  return languages.reduce((sum, { page_count: count }) => sum + count, 0);
}
