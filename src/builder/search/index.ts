import { globSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf } from '../../problems/text.ts';
import { pagesIn } from '../files.ts';
import { cachedFolder } from '../../cache/cached-folder.ts';
import { openFileCache } from '../../cache/file-cache.ts';
import { indexDigest, survey, type SearchNote, type SearchNotes, type Survey } from './cache.ts';
import { detailFor } from './detail.ts';
import { searchedPages, type SearchPart } from './pages.ts';
import { writeIndex } from './pagefind.ts';
import { wordCounter } from './words.ts';

/** What came of indexing a part: where its index lies, how many pages can be found, its size in bytes. */
export type IndexReport = { part: SearchPart; place: string; pages: number; bytes: number };

/**
 * Makes the search index of a built folder, or two where it has older pages that are searched apart.
 * The files of the first go to `pagefind/` there, those of older pages to `pagefind/older/`.
 *
 * @param folder every page that carries `data-pagefind-body` is indexed, and no other.
 * @param cache where indexes are made and kept. The same pages are not indexed again.
 * @param code the digest of the program’s code: other code makes other indexes.
 * @param digestOf the digest of a page’s bytes, by its path, where that is known: such a page is read once.
 * @param paths of its HTML files, where the folder holds others too.
 * @throws where there is nothing to index, or where a marked page did not get into the index.
 */
export async function indexSite(
  folder: string,
  {
    cache,
    code,
    digestOf = () => undefined,
  }: { cache: string; code: string; digestOf?: SearchNotes['digestOf'] },
  paths: readonly string[] = pagesIn(folder),
): Promise<IndexReport[]> {
  const notes = openFileCache<SearchNote>(join(cache, 'pages'), code, () => 'all');
  const surveys = survey(folder, paths, { notes, digestOf });
  if (surveys.length === 0) {
    throw new Error(
      'There is nothing to search: no page carries data-pagefind-body. The layout sets it on what can be found.',
    );
  }
  const reports: IndexReport[] = [];
  for (const one of surveys) reports.push(await indexPart(one, { cache, code }, folder));
  return reports;
}

async function indexPart(
  surveyed: Survey,
  { cache, code }: { cache: string; code: string },
  folder: string,
): Promise<IndexReport> {
  const { part, paths } = surveyed;
  const marked = paths.length;
  const detail = detailFor(marked);
  const digest = indexDigest(surveyed, detail, code);
  const place = await cachedFolder(join(cache, part), digest, async (fresh) => {
    const words = wordCounter();
    const indexed = await writeIndex(words.of(searchedPages(folder, paths)), detail, fresh);
    writeFileSync(join(fresh, 'words.txt'), words.text());
    if (indexed !== marked) throw new Error(missingPages(marked, indexed));
  });
  const files = globSync('**/*.*', { cwd: place });
  const bytes = files.reduce((sum, file) => sum + statSync(join(place, file)).size, 0);
  return { part, place, pages: marked, bytes };
}

function missingPages(marked: number, indexed: number): string {
  return `${countOf(marked, 'page')} should be found, by data-pagefind-body, but the search index has ${String(indexed)}. A page whose marked part has no words is left out: find it, and give it words or take the mark away.`;
}
