import { barred, crawl, tooMany, type Crawled, type CrawledPages } from './crawl.ts';
import { textsOfElement } from './html.ts';
import { findOrigin, type Origin } from './origin.ts';
import { readRobots, type Robots } from './robots.ts';
import { createRequester, LeadsAway, type Manners } from './request.ts';
import type { AuditedSite } from './site.ts';

/** A site with more pages than this is named as cut short, unless somebody asks for more. */
export const usualLimit = 10_000;
/** The protocol lets an index name 50,000 sitemaps; no honest one has come near. */
const mostMaps = 1000;

/** How far to go, and how to ask. */
export type Reach = Manners & {
  /** How many clicks to follow links from the first page. */
  depth?: number;
  /** Whether to keep to what the site asks of programs; it is where not given. */
  robots?: boolean;
};

/**
 * Opens a site on the network. A sitemap names the pages; from any other address the links inside
 * the same site are followed. Nothing of another origin is asked for, whatever the site says.
 * Throws when the address cannot be read.
 *
 * @param limit how many pages to give at most.
 */
export async function openRemote(
  address: string,
  limit = usualLimit,
  { depth, robots = true, ...manners }: Reach = {},
): Promise<AuditedSite> {
  const home = await findOrigin(address);
  const { pathname, search } = new URL(address);
  const start = `${pathname}${search}`;
  const asked = robots ? await robotsOf(home, manners) : readRobots('');
  const delay = Math.max(manners.delay ?? 0, asked.delay);
  const { close, ...asking } = createRequester(home, { ...manners, delay });
  const site = { ...home, ...asking, allows: asked.allows };
  try {
    const first = await asking.read(start);
    if (first === undefined) throw new Error(`There is no page at ${address}.`);
    const isMap = /<(?:urlset|sitemapindex)\b/u.test(first.toString('utf8', 0, 2000));
    const found = await (isMap
      ? fromSitemap(site, start, limit)
      : crawl(site, start, limit, depth));
    return {
      ...site,
      ...found,
      ...(manners.headers && { headers: manners.headers }),
      pages: [...new Set(found.pages)].sort(),
      files: [],
      has: () => undefined,
      fileOf: (path) => `${home.origin}${path}`,
      close: () => {
        close();
        return Promise.resolve();
      },
    };
  } catch (error) {
    close();
    throw error instanceof LeadsAway ? new Error(adviceOn(address, error.to)) : error;
  }
}

/** What the site asks of programs; nothing where it says nothing that can be read. */
async function robotsOf(home: Origin, manners: Manners): Promise<Robots> {
  const { read, close } = createRequester(home, manners);
  try {
    const text = await read('/robots.txt').catch(() => undefined);
    return readRobots(text?.toString('utf8') ?? '');
  } finally {
    close();
  }
}

function adviceOn(address: string, to: string): string {
  return `${address} redirects to another site, ${to}, where nothing is read. If that is the site to audit, give its address.`;
}

/** Addresses in a sitemap; the host it names may be the public one, so only the rest counts. */
async function fromSitemap(
  { read, allows }: Crawled,
  path: string,
  limit: number,
): Promise<CrawledPages> {
  const maps = new Set([path]);
  const pages = new Set<string>();
  const leftOut: CrawledPages['leftOut'] = [];
  const upTo = (cutShort: string): CrawledPages => ({
    pages: [...pages].slice(0, limit),
    leftOut,
    cutShort,
  });
  for (const map of maps) {
    const xml = (await read(map))?.toString('utf8') ?? '';
    const paths = textsOfElement(xml, 'loc').flatMap((at) => {
      const url = URL.parse(at.trim());
      return url === null ? [] : [`${url.pathname}${url.search}`];
    });
    const isIndex = xml.includes('<sitemapindex');
    const kind = isIndex ? maps : pages;
    for (const one of paths) if (kind.size <= (isIndex ? mostMaps : limit)) kind.add(one);
    if (maps.size > mostMaps)
      return upTo(`It has more than ${mostMaps} sitemaps. Name one of them.`);
    if (pages.size > limit) return upTo(tooMany(limit));
  }
  const open = [...pages].filter((page) => allows?.(page) !== false);
  const closed = [...pages].filter((page) => allows?.(page) === false);
  return { pages: open, leftOut: closed.map((page) => ({ page, reason: barred })) };
}
