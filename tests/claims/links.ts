import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A link whose words promise what its page does not have. */
export type EmptyPromise = { file: string; words: string; href: string };

const links = /<a\s[^>]*href="(?:https?:\/\/[^/"]+)?(\/[^"#]*)[^"]*"[^>]*>([\s\S]*?)<\/a>/g;
const promise = /\bwhat inspectors found\b/i;
const points = /<h2[^>]*>\s*What (?:works well|must improve)/;
const unkept = 'We have not written a summary';

/**
 * Links that promise what inspectors found, and lead to a page that does not tell it; and pages that
 * promise the full report, and link none.
 *
 * @param site the folder of a built site.
 */
export function emptyPromises(site: string): EmptyPromise[] {
  const files = globSync('**/*.html', { cwd: site }).sort();
  return files.flatMap((file) => {
    const page = readFileSync(join(site, file), 'utf8');
    const to = Array.from(page.matchAll(links), ([, href = '', words = '']) => ({
      ...{ file, href, words: words.replaceAll(/<[^>]*>|\s+/g, ' ').trim() },
    }));
    const noReport =
      page.includes('The full report is linked below') && !/>\s*Full report \(/.test(page);
    return [
      ...to.filter(({ words, href }) => promise.test(words) && !tells(site, href)),
      ...(noReport ? [{ file, href: '', words: 'The full report is linked below' }] : []),
    ];
  });
}

/**
 * Whether the page at an address tells what inspectors found: in a summary, or point by point. One that
 * is not there is no page of ours.
 */
function tells(site: string, href: string): boolean {
  const path = join(site, href, href.endsWith('/') ? 'index.html' : '');
  if (!existsSync(path)) return true;
  const page = readFileSync(path, 'utf8');
  return !page.includes(unkept) || points.test(page);
}
