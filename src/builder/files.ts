import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Every file of a folder and the folders in it, in order, with forward slashes. A name that begins
 * with a dot is a note of the build’s own. A plain walk: a site has tens of thousands of files, and
 * matching each against a pattern takes ten times as long.
 */
export function filesIn(folder: string): string[] {
  const root = join(folder, sep);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Every HTML file of a built folder, likewise. */
export function pagesIn(folder: string): string[] {
  return filesIn(folder).filter((path) => path.endsWith('.html'));
}

/** The address of a file, from the root of the site: a page’s is that of its folder. */
export function addressOf(path: string): string {
  return `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/** The file of an address, from the root of the site. */
export function fileAt(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
