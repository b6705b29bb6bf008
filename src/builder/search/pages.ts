import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../files.ts';

/** The parts that a search goes through, one after the other. Only a large site has older pages. */
export const searchParts = ['newest', 'older'] as const;
export type SearchPart = (typeof searchParts)[number];

/** A page that marks what there is to search: its address from the root, and what the index needs. */
export type SearchedPage = { part: SearchPart; path: string; url: string; html: string };

/**
 * The pages of a built folder that carry `data-pagefind-body`. Each is read when its turn comes, so
 * that memory does not grow with the site.
 *
 * @param paths of the HTML files, from the folder, in the order of the index.
 */
export function* searchedPages(folder: string, paths: readonly string[]): Generator<SearchedPage> {
  for (const path of paths) {
    const page = searchedPage(folder, path);
    if (page) yield page;
  }
}

/** One of them, or nothing where the page is not searched. */
export function searchedPage(folder: string, path: string): SearchedPage | undefined {
  const html = readFileSync(join(folder, path), 'utf8');
  if (!html.includes('data-pagefind-body')) return undefined;
  const part = html.includes('<meta name="search-part" content="older"') ? 'older' : 'newest';
  return { part, path, url: addressOf(path), html: lean(html) };
}

/**
 * The page without its frame: language, title, facts for the search, main part. A new header or a
 * new name for a style sheet changes nothing of it, so that what is indexed stays as it is.
 */
function lean(html: string): string {
  const [opening = '<html>'] = /<html[^>]*>/.exec(html) ?? [];
  const [title = ''] = /<title>[^]*?<\/title>/.exec(html) ?? [];
  const facts = html.match(/<meta [^>]*data-pagefind-[^>]*>/g) ?? [];
  const [main = html] = /<main[\s>][^]*<\/main>/.exec(html) ?? [];
  return `${opening}<head>${title}${facts.join('')}</head><body>${main}</body></html>`;
}
