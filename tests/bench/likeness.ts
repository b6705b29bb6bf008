import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a site’s pages are like, and how many of those about an inspection say what ours say. */
export type Likeness = {
  pages: number;
  /** Words and bytes of the page about an inspection that is in the middle. */
  words: number;
  bytes: number;
  /** Of the pages about an inspection that were looked at, the share with the same words: 0 to 1. */
  same: number;
};

/** Pages about one inspection: `councils/<council>/<month and framework>/index.html`. */
const results = 'councils/*/[0-9]*/index.html';

/** Each page is like the others: this many are looked at. */
const sample = 400;

/**
 * Looks at a built site beside ours, so that nobody compares a whole page with an emptier one. How
 * long a page takes to read is left out: each generator counts words in its own way.
 */
export function likenessOf(site: string, ours: string): Likeness {
  const all = globSync(results, { cwd: site }).sort();
  const looks = all
    .filter((_, index) => index % Math.ceil(all.length / sample) === 0)
    .map((page) => {
      const html = readFileSync(join(site, page), 'utf8');
      const words = wordsOf(html);
      const same = words.join(' ') === wordsOf(readFileSync(join(ours, page), 'utf8')).join(' ');
      return { words: words.length, bytes: Buffer.byteLength(html), same };
    });
  const middle = (of: 'words' | 'bytes'): number =>
    looks.map((look) => look[of]).sort((a, b) => a - b)[Math.floor(looks.length / 2)] ?? 0;
  return {
    pages: globSync('**/*.html', { cwd: site }).length,
    words: middle('words'),
    bytes: middle('bytes'),
    same: looks.filter(({ same }) => same).length / looks.length,
  };
}

/** The words of a page as a reader sees them. */
export function wordsOf(html: string): string[] {
  const text = html
    .replace(/^[^]*?<body[^>]*>/, '')
    .replaceAll(/<script[^]*?<\/script>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replace(/About \w+ minutes? to read/, '');
  return text.split(/\s+/).filter((word) => word !== '');
}
