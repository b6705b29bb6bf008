import type { LinkFact } from '../facts.ts';
import type { Site } from './site.ts';

const refresh =
  /<meta\b[^>]*http-equiv=["']?refresh["']?[^>]*content=["']?\s*0?\s*;\s*url=["']?([^"'>\s]+)/iu;

/** No honest chain is longer. */
const longest = 10;

/**
 * Whether a page only sends its reader on at once (`<meta http-equiv="refresh" content="0; …">`),
 * and the link that stands for it. Such a page has nothing to look at.
 * Throws, in words for an officer, when the chain goes in a circle.
 */
export async function redirectTarget(
  site: Site,
  page: string,
): Promise<{ links: LinkFact[] } | undefined> {
  const chain = [page];
  for (let at = await next(site, page); at !== undefined; at = await next(site, at)) {
    const circle = chain.includes(at) || chain.length > longest;
    chain.push(at);
    if (circle) throw new Error(`It redirects in a circle: ${chain.join(' → ')}.`);
  }
  const [, to] = chain;
  if (to === undefined) return undefined;
  return { links: [{ to, name: 'The redirect', kind: 'link', region: 'main', selector: 'meta' }] };
}

async function next(site: Site, page: string): Promise<string | undefined> {
  if (!page.startsWith('/')) return undefined;
  const html = (await site.read(page))?.subarray(0, 4000).toString('utf8') ?? '';
  const to = refresh.exec(html)?.[1];
  if (to === undefined) return undefined;
  const whole = new URL(to, `${site.origin}${page}`);
  return whole.origin === site.origin ? whole.pathname : whole.href;
}
