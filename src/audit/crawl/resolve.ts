import { join } from 'node:path';
import { fileNameOf } from './address.ts';

/**
 * The files that may answer an address, best first, as static hosts do it:
 * `/a/` is `a/index.html`; `/a` is `a`, then `a.html`, then `a/index.html`.
 * Gives nothing for an address that leads out of the folder or cannot be decoded.
 */
export function filesFor(folder: string, path: string): string[] {
  const name = fileNameOf(path);
  if (name === undefined || name.split('/').includes('..')) return [];
  if (name.endsWith('/')) return [join(folder, name, 'index.html')];
  const file = join(folder, name);
  return [file, `${file}.html`, join(file, 'index.html')];
}

/** An address from the site’s own root, where the site lies under a path; nothing where it is not of the site. */
export function pathUnder(base: string, address: string): string | undefined {
  return address.startsWith(base) ? `/${address.slice(base.length)}` : undefined;
}
