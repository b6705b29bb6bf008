import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import type { FileCache } from '../../cache/file-cache.ts';
import { passedOver, type Detail } from './detail.ts';
import { searchedPage, searchParts, type SearchPart, type SearchedPage } from './pages.ts';

/** The pages of a part, read once: where each lies, and all their words as one short text. */
export type Survey = { part: SearchPart; paths: string[]; words: string };

/** What an earlier look at a page saw: its part and the digest of its words; nothing where it is not searched. */
export type SearchNote = { searched?: { part: SearchPart; words: string } };

/** Where notes on pages are, and the digest of a page’s bytes, by its path, where somebody knows it. */
export type SearchNotes = {
  notes: FileCache<SearchNote>;
  digestOf: (path: string) => string | undefined;
};

/**
 * Looks through the pages of a built folder without keeping them, so that memory does not grow with
 * their words. One that is as it was is not read.
 *
 * @returns the parts that have pages.
 */
export function survey(
  folder: string,
  pages: readonly string[],
  { notes, digestOf }: SearchNotes,
): Survey[] {
  const begun = () => ({ paths: Array<string>(), hash: createHash('sha256') });
  const found = { newest: begun(), older: begun() };
  for (const path of pages) {
    const digest = digestOf(path);
    const before = digest === undefined ? undefined : notes.find(path, digest);
    const note = before ?? noteOn(searchedPage(folder, path));
    if (!before && digest !== undefined) notes.keep(path, digest, note);
    if (!note.searched) continue;
    const { part, words } = note.searched;
    found[part].paths.push(path);
    found[part].hash.update(words);
  }
  notes.settle();
  return searchParts
    .filter((part) => found[part].paths.length > 0)
    .map((part) => ({ part, paths: found[part].paths, words: found[part].hash.digest('hex') }));
}

function noteOn(page: SearchedPage | undefined): SearchNote {
  if (!page) return {};
  const { part, url, html } = page;
  return { searched: { part, words: hash('sha256', JSON.stringify({ url, html })) } };
}

/**
 * What an index is made of, as one short text: the same text, the same index.
 *
 * @param code the digest of the code that drives the indexer.
 */
export function indexDigest({ words }: Survey, detail: Detail, code: string): string {
  const made = createHash('sha256').update(code).update(readFileSync(indexer(), 'utf8'));
  return made.update(JSON.stringify(passedOver[detail])).update(words).digest('hex');
}

/** The file that says which version of the indexer is installed. */
function indexer(): string {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) throw new Error('Pagefind is not installed. Run: npm ci');
  return file;
}
