import { wordsIn } from './html.ts';
import { redirectTarget } from './redirects.ts';
import { pathOf } from './address.ts';
import type { Site } from './site.ts';

/**
 * Whether two addresses of the site give the reader the same words: a copy, one page with different
 * navigation around it, or a page that only sends its reader on to the other. What lies outside, behind a query or in a part of a page differs.
 */
export async function saySame(
  site: Site,
  [one, other]: readonly [string, string],
): Promise<boolean> {
  if (![one, other].every((address) => address.startsWith('/') && !/[?#]/u.test(address)))
    return false;
  const words = await wordsAt(site, one);
  return words !== undefined && words === (await wordsAt(site, other));
}

async function wordsAt(site: Site, address: string): Promise<string | undefined> {
  const moved = await redirectTarget(site, pathOf(address));
  const bytes = await site.read(moved?.links[0]?.to ?? pathOf(address));
  return bytes === undefined ? undefined : wordsIn(bytes.toString('utf8'));
}
