import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findData } from '../../src/html/client/find/data.ts';
import { weights, type Engine } from '../../src/html/client/search/engine.ts';
import { loadKnowledge } from '../../src/html/client/search/knowledge.ts';
import { find, type Sources } from '../../src/html/client/search/results.ts';
import { capitalised } from '../../src/wording/words.ts';
import { understand } from '../../src/html/client/search/understand.ts';

/** What a search gives first, and what is said of it. */
export type FirstResults = { urls: string[]; said: string | undefined; found: number };

/** Searches a built site as its search page does, in Node: the files come from the folder. */
export type SiteSearch = (words: string) => Promise<FirstResults>;

/** @param folder a built site, with its index. */
export async function openSiteSearch(folder: string): Promise<SiteSearch> {
  globalThis.fetch = (address) => Promise.resolve(answer(folder, address));
  // Pagefind’s own script: the site ships it as it is.
  const engine = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as Engine;
  await engine.options({
    ...{ basePath: '/pagefind/', baseUrl: '/', noWorker: true, excerptLength: 32 },
    ranking: { metaWeights: weights },
  });
  await engine.init();
  const knowledge = loadKnowledge(findData());
  const sources: Sources = {
    engine: () => Promise.resolve(engine),
    understand: async (words) => understand(words, await knowledge()),
    ownKind: async () => capitalised((await knowledge()).bodies.one),
    hasOlder: false,
  };
  return async (words) => {
    const results = await find({ words, filters: {} }, sources);
    const pages = await results.next();
    return { urls: pages.map(({ url }) => url), said: results.said, found: results.found };
  };
}

function answer(folder: string, address: RequestInfo | URL): Response {
  const text = address instanceof Request ? address.url : String(address);
  const path = new URL(text, 'http://site.example').pathname;
  try {
    return new Response(readFileSync(join(folder, path)));
  } catch {
    return new Response('', { status: 404 });
  }
}
