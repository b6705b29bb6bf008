import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { passedOver, type Detail } from './detail.ts';
import type { SearchedPage } from './pages.ts';

/** Pages read once: how many there are, and all their words as one short text. */
export type Survey = { marked: number; words: string };

/** Looks through pages without keeping them, so that memory does not grow with the site. */
export function survey(pages: Iterable<SearchedPage>): Survey {
  const hash = createHash('sha256');
  let marked = 0;
  for (const page of pages) {
    hash.update(JSON.stringify(page));
    marked += 1;
  }
  return { marked, words: hash.digest('hex') };
}

/** What an index is made of, as one short text: the same text, the same index. */
export function digestOf({ words }: Survey, detail: Detail): string {
  const hash = createHash('sha256');
  for (const file of howItIsMade()) hash.update(file);
  return hash.update(JSON.stringify(passedOver[detail])).update(words).digest('hex');
}

/**
 * The folder with the index of that digest. It is made where it is not kept, and then takes the place
 * of the one before.
 *
 * @param make fills a folder with the index.
 */
export async function keptIndex(
  cache: string,
  digest: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const place = join(cache, digest);
  if (existsSync(place)) return place;
  const fresh = `${cache}.new-${process.pid}`;
  try {
    mkdirSync(fresh, { recursive: true });
    await make(join(fresh, digest));
    rmSync(cache, { recursive: true, force: true });
    renameSync(fresh, cache);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return place;
}

/** The indexer and the code that drives it: a change in either makes another index. */
function howItIsMade(): string[] {
  const indexer = findPackageJSON('pagefind', import.meta.url);
  if (indexer === undefined) throw new Error('Pagefind is not installed. Run: npm ci');
  const driver = join(import.meta.dirname, 'pagefind.ts');
  return [indexer, driver].map((file) => readFileSync(file, 'utf8'));
}
