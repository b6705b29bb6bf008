import { loadEngine, type Engine, type Filters, type Found, type Hit } from './engine.ts';
import { isNamed } from './names.ts';
import { filterCount, type Query } from './query.ts';

/** How many results come at a time. */
const pageSize = 10;

/** The pages that a query finds, best first. */
export type Results = {
  found: number;
  /** Fetches the next few. */
  next: () => Promise<Found[]>;
};

/** Asks the search engine. What fits equally well comes newest first. */
export async function find(query: Query): Promise<Results> {
  const nothing = query.words === '' && filterCount(query) === 0;
  const hits = nothing ? [] : await ask(await loadEngine(), query);
  return { found: hits.length, next: pager(hits, query.words) };
}

async function ask(engine: Engine, { words, filters }: Query): Promise<Hit[]> {
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

let places: Promise<Map<string, number>> | undefined;

/** The place of every page, newest first. To ask for it once is quicker than to sort every answer. */
function placesByDay(engine: Engine): Promise<Map<string, number>> {
  places ??= inOrderOfDay(engine, {}).then(
    (pages) => new Map(pages.map(({ id }, place) => [id, place])),
  );
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
