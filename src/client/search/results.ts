import { loadEngine, type Engine, type Found, type Hit } from './engine.ts';
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

/** Asks twice, by fit and by day: the second answer comes from what the first has fetched. */
async function ask(engine: Engine, { words, filters }: Query): Promise<Hit[]> {
  const wanted = words === '' ? null : words;
  const byDay = await engine.search(wanted, { filters, sort: { day: 'desc' } });
  if (wanted === null) return byDay.results;
  const byFit = await engine.search(wanted, { filters });
  const age = new Map(byDay.results.map(({ id }, place) => [id, place]));
  const ageOf = ({ id }: Hit): number => age.get(id) ?? age.size;
  return byFit.results.sort((a, b) => b.score - a.score || ageOf(a) - ageOf(b));
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
