import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Every HTML file of a built folder, in order, with forward slashes. A plain walk: a site has tens of
 * thousands of files, and matching each against a pattern takes ten times as long.
 */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
