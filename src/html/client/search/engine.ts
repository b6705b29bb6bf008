/** What Pagefind knows of one page that was found. */
export type Found = {
  url: string;
  /** Plain text with `<`, `>` as references, and `<mark>` around the words that were found. */
  excerpt: string;
  /** The same words without marks, and all words of the page. */
  plain_excerpt: string;
  content: string;
  meta: Partial<Record<'title' | 'names' | 'date', string>>;
  filters: Partial<Record<string, string[]>>;
};

/** A page that was found: what it is, is fetched when asked for. */
export type Hit = { id: string; score: number; data: () => Promise<Found> };

export type Filters = Record<string, { any: string[] }>;

/** Pagefind’s own script, as far as it is used here. */
export type Engine = {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (
    words: string | null,
    options: { filters: Filters; sort?: { day: 'desc' } },
  ) => Promise<{ results: Hit[] }>;
};

/**
 * How much a word counts by where it stands. A council’s names outweigh all else, so that its own
 * page comes first; what is only there to be found by counts little.
 */
export const weights = { names: 60, title: 5, also: 0.5, date: 0.5 };

/** What is searched: the newest reports, or those that newer ones have replaced. */
export type Part = 'newest' | 'older';

/** Each part has an index of its own, and an engine that reads it. */
const addresses = { newest: '/pagefind/pagefind.js', older: '/pagefind/older/pagefind.js' };

const engines = new Map<Part, Promise<Engine>>();

/** Fetches the search engine of a part, once; again where that failed. */
export function loadEngine(part: Part): Promise<Engine> {
  const engine = engines.get(part) ?? start(addresses[part]);
  engines.set(part, engine);
  engine.catch(() => engines.delete(part));
  return engine;
}

async function start(address: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Engine;
  // A worker would be one more file to fetch; a search takes a few milliseconds without one.
  await pagefind.options({ noWorker: true, excerptLength: 32, ranking: { metaWeights: weights } });
  await pagefind.init();
  return pagefind;
}
