import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, keep, takeKept } from './cache.ts';
import { detailFor } from './detail.ts';
import { searchedPages } from './pages.ts';
import { writeIndex } from './pagefind.ts';

/** What came of indexing: pages that can be found, files of the index and their size in bytes. */
export type IndexReport = { pages: number; files: number; bytes: number };

/**
 * Makes the search index of a built folder, in `pagefind/` within it.
 *
 * @param folder every page that carries `data-pagefind-body` is indexed, and no other.
 * @param cache where the last index is kept. The same pages are not indexed again.
 * @throws where there is nothing to index, or where a marked page did not get into the index.
 */
export async function indexSite(folder: string, cache = '.cache/search'): Promise<IndexReport> {
  const marked = countOf(searchedPages(folder));
  if (marked === 0) {
    throw new Error(
      'There is nothing to search: no page carries data-pagefind-body. The layout sets it on what can be found.',
    );
  }
  const detail = detailFor(marked);
  const target = join(folder, 'pagefind');
  const digest = digestOf(searchedPages(folder), detail);
  if (!takeKept(digest, cache, target)) {
    const indexed = await writeIndex(searchedPages(folder), detail, target);
    if (indexed !== marked) throw new Error(missingPages(marked, indexed));
    keep(target, digest, cache);
  }
  const files = globSync('**/*.*', { cwd: target });
  const bytes = files.reduce((sum, file) => sum + statSync(join(target, file)).size, 0);
  return { pages: marked, files: files.length, bytes };
}

function missingPages(marked: number, indexed: number): string {
  return `${String(marked)} pages carry data-pagefind-body, but the search index has ${String(indexed)}. A page whose marked part has no words is left out: find it, and give it words or take the mark away.`;
}

function countOf(pages: Iterable<unknown>): number {
  let count = 0;
  for (const _page of pages) count += 1;
  return count;
}
