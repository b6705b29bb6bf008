import { pathOf } from './resolve.ts';
import type { Site } from './site.ts';

/** A crawl that finds more pages than this is named as cut short. */
const most = 50_000;

/**
 * Opens a site on the network. A sitemap names the pages; from any other address the links inside
 * the same site are followed. Throws when the address cannot be read.
 */
export async function openRemote(address: string): Promise<Site> {
  const { origin, pathname, search } = new URL(address);
  const read = createFetcher(origin);
  const first = await read(`${pathname}${search}`);
  if (first === undefined) throw new Error(`There is no page at ${address}.`);
  const isMap = /<(urlset|sitemapindex)\b/u.test(first.toString('utf8', 0, 2000));
  const pages = isMap ? await fromSitemap(read, pathname) : await crawl(read, origin, pathname);
  return {
    origin,
    pages: [...new Set(pages)].sort(),
    files: [],
    has: () => undefined,
    read,
    fileOf: (path) => `${origin}${path}`,
    close: () => Promise.resolve(),
  };
}

type Read = Site['read'];

/** Reads addresses of one site; what does not answer with success is not there. */
function createFetcher(origin: string): Read {
  return async (path) => {
    const signal = AbortSignal.timeout(30_000);
    const answer = await fetch(`${origin}${path}`, { signal }).catch(explain);
    if (answer?.ok !== true) return undefined;
    return Buffer.from(await answer.arrayBuffer());
  };
}

/** A server that does not answer has nothing; one that sends its reader in a circle is named. */
function explain(error: unknown): undefined {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  if (cause.includes('redirect')) throw new Error('It redirects in a circle.');
}

/** Addresses in a sitemap; the host it names may be the public one, so only the paths count. */
async function fromSitemap(read: Read, path: string): Promise<string[]> {
  const xml = (await read(path))?.toString('utf8') ?? '';
  const named = [...xml.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/gu)].map(
    ([, at]) => new URL(at ?? '').pathname,
  );
  if (!xml.includes('<sitemapindex')) return named;
  return (await Promise.all(named.map((one) => fromSitemap(read, one)))).flat();
}

async function crawl(read: Read, origin: string, start: string): Promise<string[]> {
  const found = new Set([start]);
  for (const page of found) {
    const html = await read(page).then(
      (bytes) => bytes?.toString('utf8'),
      () => '',
    );
    if (html === undefined) found.delete(page);
    else
      for (const link of linksIn(html, `${origin}${page}`)) if (found.size < most) found.add(link);
  }
  return [...found];
}

function linksIn(html: string, base: string): string[] {
  const named = [...html.matchAll(/<a\b[^>]*\shref\s*=\s*["']?([^"'\s>]+)/giu)].map(
    ([, to]) => to ?? '',
  );
  return named
    .filter((to) => URL.canParse(to, base))
    .map((to) => new URL(to, base))
    .filter(
      (to) => to.origin === new URL(base).origin && /(\/|\.html?|\/[^./]+)$/u.test(to.pathname),
    )
    .map((to) => pathOf(to.pathname));
}
