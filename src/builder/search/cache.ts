import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { passedOver, type Detail } from './detail.ts';
import { searchParts, type SearchPart, type SearchedPage } from './pages.ts';

/** The pages of a part, read once: where each lies, and all their words as one short text. */
export type Survey = { part: SearchPart; paths: string[]; words: string };

/**
 * Looks through pages without keeping them, so that memory does not grow with their words.
 *
 * @returns the parts that have pages.
 */
export function survey(pages: Iterable<SearchedPage>): Survey[] {
  const begun = () => ({ paths: Array<string>(), hash: createHash('sha256') });
  const found = { newest: begun(), older: begun() };
  for (const { part, path, url, html } of pages) {
    found[part].paths.push(path);
    found[part].hash.update(JSON.stringify({ url, html }));
  }
  return searchParts
    .filter((part) => found[part].paths.length > 0)
    .map((part) => ({ part, paths: found[part].paths, words: found[part].hash.digest('hex') }));
}

/**
 * What an index is made of, as one short text: the same text, the same index.
 *
 * @param code the digest of the code that drives the indexer.
 */
export function indexDigest({ words }: Survey, detail: Detail, code: string): string {
  const hash = createHash('sha256').update(code).update(readFileSync(indexer(), 'utf8'));
  return hash.update(JSON.stringify(passedOver[detail])).update(words).digest('hex');
}

/** The file that says which version of the indexer is installed. */
function indexer(): string {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) throw new Error('Pagefind is not installed. Run: npm ci');
  return file;
}
