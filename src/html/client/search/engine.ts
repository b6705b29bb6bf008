/** What Pagefind knows of one page that was found. */
export type FoundPage = {
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
export type Hit = { id: string; score: number; data: () => Promise<FoundPage> };

export type Filters = Record<string, { any: string[] }>;

/** Pagefind’s own script, as far as it is used here. */
export type Engine = {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  mergeIndex: (index: string, options: object) => Promise<void>;
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
export type IndexPart = 'newest' | 'older';

/** Each part has an index of its own, and an engine that reads it, below the address of the search. */
const scripts = { newest: 'pagefind.js', older: 'older/pagefind.js' };

const engines = new Map<IndexPart, Promise<Engine>>();

/** Where the index lies, and where those of other publishers lie that are searched with it. */
export type Indexes = {
  index: string;
  others: readonly string[];
  /** Another language whose pages are searched too, where only some are in the page’s own. */
  also?: string | undefined;
};

/**
 * Fetches the search engine of a part, once; again where that failed. Older reports of other publishers
 * are searched on their own sites.
 */
export function loadEngine(where: Indexes, part: IndexPart): Promise<Engine> {
  const engine = engines.get(part) ?? start(where, part);
  engines.set(part, engine);
  engine.catch(() => engines.delete(part));
  return engine;
}

/** How results are made, of every index alike. */
const options = { excerptLength: 32, ranking: { metaWeights: weights } };

async function start({ index, others, also }: Indexes, part: IndexPart): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ index + scripts[part])) as Engine;
  // A worker would be one more file to fetch; a search takes a few milliseconds without one.
  await pagefind.options({ noWorker: true, ...options });
  await pagefind.init();
  if (part === 'older') return pagefind;
  if (also !== undefined) await joinLanguage(pagefind, index, also);
  await Promise.all(others.map((one) => join(pagefind, one)));
  return pagefind;
}

/** Adds the pages of this very index in another language. Pagefind knows an index by its address. */
async function joinLanguage(pagefind: Engine, index: string, language: string): Promise<void> {
  const baseUrl = index.slice(0, index.lastIndexOf('/', index.length - 2) + 1);
  const own = { baseUrl, language: language.toLowerCase() };
  await pagefind.mergeIndex(`${index}./`, { ...options, ...own });
}

/** Adds the index of another publisher. One that does not answer is left out: the others go on. */
async function join(pagefind: Engine, index: string): Promise<void> {
  const answer = await fetch(`${index}pagefind-entry.json`).catch(() => undefined);
  if (answer?.ok === true) await pagefind.mergeIndex(index, options);
  else unreachable.add(index);
}

/** The indexes of other publishers that did not answer. */
export const unreachable = new Set<string>();
