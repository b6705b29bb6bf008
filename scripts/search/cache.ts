import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { passedOver, type Detail } from './detail.ts';
import { parts, type Part, type SearchedPage } from './pages.ts';

/** The pages of a part, read once: how many there are, and all their words as one short text. */
export type Survey = { part: Part; marked: number; words: string };

/**
 * Looks through pages without keeping them, so that memory does not grow with the site.
 *
 * @returns the parts that have pages.
 */
export function survey(pages: Iterable<SearchedPage>): Survey[] {
  const found = parts.map((part) => ({ part, marked: 0, hash: createHash('sha256') }));
  for (const { part, url, html } of pages) {
    const one = found[parts.indexOf(part)];
    if (!one) continue;
    one.hash.update(JSON.stringify({ url, html }));
    one.marked += 1;
  }
  return found
    .filter(({ marked }) => marked > 0)
    .map(({ hash, ...one }) => ({ ...one, words: hash.digest('hex') }));
}

/** What an index is made of, as one short text: the same text, the same index. */
export function digestOf({ words }: Survey, detail: Detail): string {
  const hash = createHash('sha256');
  for (const file of howItIsMade()) hash.update(file);
  return hash.update(JSON.stringify(passedOver[detail])).update(words).digest('hex');
}

/** The indexer and the code that drives it: a change in either makes another index. */
function howItIsMade(): string[] {
  const indexer = findPackageJSON('pagefind', import.meta.url);
  if (indexer === undefined) throw new Error('Pagefind is not installed. Run: npm ci');
  const driver = join(import.meta.dirname, 'pagefind.ts');
  return [indexer, driver].map((file) => readFileSync(file, 'utf8'));
}
