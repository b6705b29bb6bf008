import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Where builds leave things for each other, and the digest of the code that works there. */
export type BuildCache = { cacheFolder: string; code: string };

/** The cacheFolder for a pair of content and site. */
export function buildCacheFor(content: string, site: string): string {
  const name = createHash('sha256')
    .update(`${resolve(content)}\0${resolve(site)}`)
    .digest('hex');
  return resolve('.cache/site', name.slice(0, 12));
}
