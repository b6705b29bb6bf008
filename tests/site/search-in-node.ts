import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findData } from '../../src/html/client/find/data.ts';
import { weights, type Engine } from '../../src/html/client/search/engine.ts';
import { loadKnowledge } from '../../src/html/client/search/knowledge.ts';
import { find, type Sources } from '../../src/html/client/search/results.ts';
import { understand } from '../../src/html/client/search/understand.ts';

/** What a search gives first, and what is said of it. */
export type FirstResults = { urls: string[]; said: string | undefined; found: number };

/** Searches a built site as its search page does, in Node: the files come from the folder. */
export type SiteSearch = (words: string) => Promise<FirstResults>;

let opened = 0;

/**
 * @param folder a built site, with its index.
 * @param onFetch is told the path of each file, from the folder, when a browser would fetch it.
 */
export async function openSiteSearch(
  folder: string,
  onFetch: (path: string) => void = () => undefined,
): Promise<SiteSearch> {
  globalThis.fetch = (address) => {
    const text = address instanceof Request ? address.url : String(address);
    const { pathname } = new URL(text, 'http://site.example');
    onFetch(pathname.slice(1));
    return Promise.resolve(answer(folder, pathname));
  };
  onFetch('pagefind/pagefind.js');
  // Pagefind’s own script: the site ships it as it is. It keeps what it has fetched: each search begins anew.
  opened += 1;
  const script = `${pathToFileURL(join(folder, 'pagefind/pagefind.js')).href}?${opened}`;
  const engine = (await import(script)) as Engine;
  await engine.options({
    ...{ basePath: '/pagefind/', baseUrl: '/', noWorker: true, excerptLength: 32 },
    ranking: { metaWeights: weights },
  });
  await engine.init();
  const knowledge = loadKnowledge(findData());
  const sources: Sources = {
    engine: () => Promise.resolve(engine),
    understand: async (words) => understand(words, await knowledge()),
    hasOlder: false,
  };
  return async (words) => {
    const results = await find({ words, filters: {} }, sources);
    const pages = await results.next();
    return { urls: pages.map(({ url }) => url), said: results.said, found: results.found };
  };
}

function answer(folder: string, path: string): Response {
  try {
    return new Response(readFileSync(join(folder, path)));
  } catch {
    return new Response('', { status: 404 });
  }
}
