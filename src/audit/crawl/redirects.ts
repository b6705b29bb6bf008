import type { LinkFact } from '../facts.ts';
import { tagsIn, type Tag } from './html.ts';
import type { AuditedSite } from './site.ts';
import { textOf } from './encoding.ts';

const atOnce = /^\s*(?:0\s*)?;\s*url=["']?([^"'\s]+)/iu;

/** No honest chain is longer. */
const longest = 10;

/**
 * Whether a page only sends its reader on at once (`<meta http-equiv="refresh" content="0; …">`),
 * and the link that stands for it. Such a page has nothing to look at.
 * Throws, in words for an officer, when the chain goes in a circle.
 */
export async function redirectTarget(
  site: AuditedSite,
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

async function next(site: AuditedSite, page: string): Promise<string | undefined> {
  if (!page.startsWith('/')) return undefined;
  const bytes = await site.read(page);
  const html = bytes === undefined ? '' : textOf(bytes).slice(0, 4000);
  const to = tagsIn(html)
    .map(refresh)
    .find((found) => found !== undefined);
  const whole = to === undefined ? null : URL.parse(to, `${site.origin}${page}`);
  if (whole === null) return undefined;
  return whole.origin === site.origin ? `${whole.pathname}${whole.search}` : whole.href;
}

function refresh({ name, attributes }: Tag): string | undefined {
  if (name !== 'meta' || attributes.get('http-equiv')?.toLowerCase() !== 'refresh')
    return undefined;
  return atOnce.exec(attributes.get('content') ?? '')?.[1];
}
