import { hash } from 'node:crypto';
import { resolve } from 'node:path';

/** Where builds leave things for each other, and the digest of the code that works there. */
export type BuildCache = { cacheFolder: string; code: string };

/** The cacheFolder for a pair of content and site. */
export function buildCacheFor(content: string, site: string): string {
  return resolve('.cache/site', nameFor(`${resolve(content)}\0${resolve(site)}`));
}

/** The lock that a build holds while it makes a site, whatever its content. */
export function lockFor(site: string): string {
  return resolve('.cache/site', `lock-${nameFor(resolve(site))}`);
}

function nameFor(text: string): string {
  return hash('sha256', text).slice(0, 12);
}
