import {
  loadEngine,
  type Engine,
  type Filters,
  type Found,
  type Hit,
  type Indexes,
  type Part,
} from './engine.ts';
import { isNamed } from './names.ts';
import { filterCount, type Query } from './query.ts';

/** How many results come at a time. */
const pageSize = 10;

/** The pages that a query finds, best first. */
export type Results = {
  found: number;
  /** Fetches the next few. */
  next: () => Promise<Found[]>;
  /** Searches on, among older reports. Missing where everything has been searched. */
  goOn?: () => Promise<Results>;
};

/** Where the search index lies, and whether it has a second one with older reports. */
export type Where = Indexes & { hasOlder: boolean };

/**
 * Asks the search engine. What fits equally well comes newest first.
 *
 * @param where the index lies, and whether older reports have one of their own, for those who go on.
 */
export async function find(query: Query, where: Where): Promise<Results> {
  const { hasOlder } = where;
  if (query.words === '' && filterCount(query) === 0) return resultsFrom([], query);
  const newest = resultsFrom(await ask(where, 'newest', query), query);
  if (!hasOlder) return newest;
  const goOn = async (): Promise<Results> => {
    const more = resultsFrom(await ask(where, 'older', query), query);
    return { ...more, found: newest.found + more.found };
  };
  return { ...newest, goOn };
}

function resultsFrom(hits: readonly Hit[], { words }: Query): Results {
  return { found: hits.length, next: pager(hits, words) };
}

async function ask(where: Indexes, part: Part, { words, filters }: Query): Promise<Hit[]> {
  const engine = await loadEngine(where, part);
  if (words === '') return inOrderOfDay(engine, filters);
  const [{ results }, places] = await Promise.all([
    engine.search(words, { filters }),
    placesByDay(engine),
  ]);
  const placeOf = ({ id }: Hit): number => places.get(id) ?? places.size;
  return results.sort((a, b) => b.score - a.score || placeOf(a) - placeOf(b));
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

function pager(hits: readonly Hit[], words: string): Results['next'] {
  let shown = 0;
  return async () => {
    const some = hits.slice(shown, shown + pageSize);
    const first = shown === 0;
    shown += some.length;
    const pages = await Promise.all(some.map((hit) => hit.data()));
    return first ? namedFirst(pages, words) : pages;
  };
}

/** “Somerset” is part of three names: the page that is called so, and no more, goes to the top. */
function namedFirst(pages: Found[], words: string): Found[] {
  const isIt = ({ meta }: Found): boolean => isNamed(words, meta.names);
  return [...pages.filter(isIt), ...pages.filter((page) => !isIt(page))];
}
