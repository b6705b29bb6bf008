import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regularFile } from '../../cache/regular-file.ts';
import { tagsIn } from './html.ts';
import { textOf } from './encoding.ts';

/** A home page says where it lies in its head. */
const headLength = 20_000;

/**
 * Where the site in a folder lies on its host, with a slash on both ends: `/`, or such as
 * `/inspections/`. Its home page says so by its canonical address, and by its links, which begin with the
 * same path.
 */
export function basePathOf(folder: string): string {
  const home = regularFile(folder, join(folder, 'index.html'));
  if (home === undefined) return '/';
  const tags = tagsIn(textOf(readFileSync(home.path)).slice(0, headLength));
  const canonical = tags.find(({ attributes }) => attributes.get('rel') === 'canonical');
  const base = URL.parse(canonical?.attributes.get('href') ?? '')?.pathname ?? '/';
  if (!base.endsWith('/') || existsSync(join(folder, base, 'index.html'))) return '/';
  const isLinked = tags.some(({ attributes }) => attributes.get('href')?.startsWith(base));
  return isLinked ? base : '/';
}
