import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { passedOver, type Detail } from './detail.ts';
import type { SearchedPage } from './pages.ts';

/** What an index is made of, as one short text: the same text, the same index. */
export function digestOf(pages: Iterable<SearchedPage>, detail: Detail): string {
  const hash = createHash('sha256');
  for (const file of howItIsMade()) hash.update(file);
  hash.update(JSON.stringify(passedOver[detail]));
  for (const page of pages) hash.update(JSON.stringify(page));
  return hash.digest('hex');
}

/** Puts the kept index of that digest into a folder. False where there is none. */
export function takeKept(digest: string, cache: string, target: string): boolean {
  const kept = join(cache, digest);
  if (!existsSync(kept)) return false;
  cpSync(kept, target, { recursive: true });
  return true;
}

/** Keeps an index for the next build, in the place of the one before. */
export function keep(folder: string, digest: string, cache: string): void {
  const fresh = `${cache}.new-${String(process.pid)}`;
  mkdirSync(dirname(cache), { recursive: true });
  cpSync(folder, join(fresh, digest), { recursive: true });
  rmSync(cache, { recursive: true, force: true });
  renameSync(fresh, cache);
}

/** The indexer and the code that drives it: a change in either makes another index. */
function howItIsMade(): string[] {
  const indexer = findPackageJSON('pagefind', import.meta.url);
  if (indexer === undefined) throw new Error('Pagefind is not installed. Run: npm ci');
  const driver = join(import.meta.dirname, 'pagefind.ts');
  return [indexer, driver].map((file) => readFileSync(file, 'utf8'));
}
