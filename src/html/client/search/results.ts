import type { NamedCouncil } from '../find/data.ts';
import { plainName, isNamed } from '../../../domain/plain-name.ts';
import type { Engine, Filters, FoundPage, Hit, IndexPart } from './engine.ts';
import { youngReaders } from '../../../wording/search-kinds.ts';
import type { NamedPage } from './meaning.ts';
import { filterCount, type Query } from './query.ts';
import type { Understood } from './understood.ts';

/** How many results come at a time. */
const pageSize = 10;

/** The pages that a query finds, best first. */
export type Results = {
  /** How many there are. What turns out to be there twice is taken off as it is fetched. */
  found: number;
  /** What is said before their number. */
  said?: string | undefined;
  /** What is searched for in place of what was typed. */
  meant?: string | undefined;
  /** Fetches the next few. */
  next: () => Promise<FoundPage[]>;
  /** Searches on, among older reports. Missing where everything has been searched. */
  goOn?: () => Promise<Results>;
};

/** What answers: the engine of each part, and what is understood of words. */
export type Sources = {
  engine: (part: IndexPart) => Promise<Engine>;
  understand: (words: string) => Promise<Understood>;
  /** Whether older reports have an index of their own, for those who go on. */
  hasOlder: boolean;
};

/** Asks the search engine. What fits equally well comes newest first. */
export async function find(query: Query, sources: Sources): Promise<Results> {
  if (query.words === '' && filterCount(query) === 0) return resultsFrom([], [], { words: '' });
  const understood: Understood =
    query.words === ''
      ? { councils: [], pages: [], words: '', literal: [] }
      : await sources.understand(query.words);
  const newest = await search('newest', query, understood, sources);
  if (!sources.hasOlder || (query.words !== '' && understood.words === '')) return newest;
  const goOn = async (): Promise<Results> => {
    const more = await search('older', query, { ...understood, councils: [], pages: [] }, sources);
    return Object.assign(more, { found: newest.found + more.found });
  };
  return Object.assign(newest, { goOn });
}

async function search(
  part: IndexPart,
  query: Query,
  understood: Understood,
  { engine: load }: Sources,
): Promise<Results> {
  const engine = await load(part);
  const first = [
    ...understood.pages.map(asFound),
    ...(await councilPages(engine, understood.councils, query.filters)),
  ];
  const hits = await hitsFor(engine, query, understood);
  const { said, meant, within, saidIfNone } = understood;
  if (hits.length > 0 || first.length > 0 || !within || part === 'older')
    return Object.assign(resultsFrom(first, hits, understood), { said, meant });
  // The council’s own page is the next best, and it is said that it is not what was asked for.
  const own = await councilPages(engine, [within], query.filters);
  return Object.assign(resultsFrom(own, [], understood), { said: saidIfNone, meant });
}

/** What words find, and nothing that only a part of a word fits. */
async function hitsFor(
  engine: Engine,
  { words: typed, filters }: Query,
  understood: Understood,
): Promise<Hit[]> {
  if (typed === '') return inOrderOfDay(engine, filters);
  if (understood.words === '') return [];
  const { within } = understood;
  const own = within ? { ...filters, council: { any: [within.name] } } : filters;
  const subject = Object.entries(understood.filters ?? {});
  const only = Object.fromEntries(subject.map(([name, any]) => [name, { any }] as const));
  // Where pages say by their facts what they are about, words are not needed.
  const words = subject.length > 0 ? null : understood.words;
  const [{ results }, places, youngPages] = await Promise.all([
    engine.search(words, { filters: { ...own, ...only } }),
    placesByDay(engine),
    inOrderOfDay(engine, { [youngReaders.name]: { any: [youngReaders.value] } }),
  ]);
  const last = new Set(youngPages.map(({ id }) => id));
  const placeOf = ({ id }: Hit): number => places.get(id) ?? places.size;
  // A page for young people stands behind the pages for adults.
  const isLast = ({ id }: Hit): number => Number(last.has(id));
  // Of one council’s pages, the newest tells how things are.
  const score = within ? () => 0 : (hit: Hit): number => hit.score;
  const sorted = results.sort(
    (a, b) => isLast(a) - isLast(b) || score(b) - score(a) || placeOf(a) - placeOf(b),
  );
  return words === null ? sorted : withLiterally(sorted, understood.literal);
}

/** How many results are looked through for words that have to stand there as they are typed. */
const lookedThrough = 30;

async function withLiterally(hits: Hit[], literal: readonly string[]): Promise<Hit[]> {
  if (literal.length === 0) return hits;
  const pages = await Promise.all(
    hits.slice(0, lookedThrough).map(async (hit) => ({ hit, found: await hit.data() })),
  );
  return pages
    .filter(({ found: { content, meta } }) => {
      const text = ` ${plainName(`${content} ${Object.values(meta).join(' ')}`)}`;
      return literal.every((word) => text.includes(` ${word}`));
    })
    .map(({ hit }) => hit);
}

/** The own pages of councils, in the order given. */
async function councilPages(
  engine: Engine,
  councils: readonly NamedCouncil[],
  filters: Filters,
): Promise<FoundPage[]> {
  const pages = await Promise.all(
    councils.map(async ({ name, url }) => {
      const hits = await inOrderOfDay(engine, { ...filters, own: { any: [name] } });
      const pages = await Promise.all(hits.map((hit) => hit.data()));
      return pages.filter((page) => page.url === url);
    }),
  );
  return pages.flat();
}

function asFound({ url, title, about, kind }: NamedPage): FoundPage {
  return {
    url,
    excerpt: about.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    plain_excerpt: about,
    content: about,
    meta: { title },
    filters: { kind: [kind] },
  };
}

async function inOrderOfDay(engine: Engine, filters: Filters): Promise<Hit[]> {
  const { results } = await engine.search(null, { filters, sort: { day: 'desc' } });
  return results;
}

const known = new Map<Engine, Promise<Map<string, number>>>();

/** The place of every page, newest first. To ask for it once is quicker than to sort every answer. */
function placesByDay(engine: Engine): Promise<Map<string, number>> {
  const places =
    known.get(engine) ??
    inOrderOfDay(engine, {}).then((pages) => new Map(pages.map(({ id }, place) => [id, place])));
  known.set(engine, places);
  return places;
}

function resultsFrom(
  first: readonly FoundPage[],
  hits: readonly Hit[],
  { words, behind = false }: Pick<Understood, 'words' | 'behind'>,
): Results {
  const there = new Set(first.map(({ url }) => url));
  let shown = 0;
  const results: Results = {
    found: first.length + hits.length,
    next: async () => {
      const before = shown === 0 ? first : [];
      const some = hits.slice(shown, shown + pageSize - before.length);
      const isFirst = shown === 0;
      shown += some.length;
      const all = await Promise.all(some.map((hit) => hit.data()));
      const pages = all.filter(({ url }) => !there.has(url));
      results.found -= all.length - pages.length;
      if (!isFirst) return pages;
      const [named, others] = byName(pages, words);
      return behind ? [...named, ...before, ...others] : [...before, ...named, ...others];
    },
  };
  return results;
}

/** “Somerset” is part of three names: the page that is called so, and no more, goes to the top. */
function byName(pages: FoundPage[], words: string): [named: FoundPage[], others: FoundPage[]] {
  const isIt = ({ meta }: FoundPage): boolean => isNamed(words, meta.names);
  return [pages.filter(isIt), pages.filter((page) => !isIt(page))];
}
