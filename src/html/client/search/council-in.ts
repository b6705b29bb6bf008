import type { NamedCouncil, FindData, Index } from '../find/data.ts';
import { plainName } from '../../../domain/plain-name.ts';
import { placesCalled } from '../find/places.ts';

/** A council that a query names, and the other words of it. */
export type CouncilInQuery = { councils: NamedCouncil[]; rest: string; place?: string };

/**
 * Finds the council that a query names: the longest name of one that stands in it; or a place whose name
 * has that of another council in it, such as Newcastle-under-Lyme.
 */
export async function councilIn(
  query: string,
  index: Index,
  data: FindData,
): Promise<CouncilInQuery | undefined> {
  const named = longestName(query, index);
  if (!named) return undefined;
  const { council, name, rest } = named;
  const place = rest === '' ? undefined : await placeAround(query, name, index, data);
  return place ?? { councils: [council], rest };
}

/** All councils that a query names, one after the other, and what it says beside them. */
export function allCouncilsIn(query: string, index: Index): CouncilInQuery {
  const named = longestName(query, index);
  if (!named) return { councils: [], rest: query };
  const { councils, rest } = allCouncilsIn(named.rest, index);
  return { councils: [...new Set([named.council, ...councils])], rest };
}

type LongestName = { council: NamedCouncil; name: string; rest: string };

function longestName(query: string, { councils }: Index): LongestName | undefined {
  const typed = ` ${plainName(query)} `;
  const matches = councils.flatMap((council) =>
    [council.name, ...(council.others ?? [])]
      .map(plainName)
      .filter((name) => typed.includes(` ${name} `))
      .map((name) => ({ council, name })),
  );
  const [longest] = matches.sort((a, b) => b.name.length - a.name.length);
  return longest && { ...longest, rest: without(typed, longest.name) };
}

/** A town, district or parish whose name begins or ends with these words, and has more of the query. */
async function placeAround(
  query: string,
  name: string,
  index: Index,
  data: FindData,
): Promise<CouncilInQuery | undefined> {
  const typed = ` ${plainName(query)} `;
  const [before = '', after = ''] = typed.split(` ${name} `).map((part) => part.trim());
  const longer = [
    ...wordsFrom(after).map((more) => `${name} ${more}`),
    ...wordsFrom(before.split(' ').reverse().join(' ')).map(
      (more) => `${more.split(' ').reverse().join(' ')} ${name}`,
    ),
  ];
  // “Leeds council” is no longer name than “Leeds”.
  for (const wider of longer.filter((one) => plainName(one) !== name)) {
    const [place] = await placesCalled(wider, index, data);
    if (place && place.rank <= lowestRank)
      return { councils: place.councils, rest: without(typed, wider), place: place.name };
  }
  return undefined;
}

/** The first three words of a text, the first two, and the first. */
function wordsFrom(text: string): string[] {
  const words = text.split(' ').filter(Boolean).slice(0, 3);
  return words.map((_, at) => words.slice(0, words.length - at).join(' '));
}

/** Towns, districts and parishes. A ward, or a part of a parish, is too small to be meant in passing. */
const lowestRank = 2;

/** Finds the town or other place that a query names, where that is not a word of the pages. */
export async function placeInQuery(
  query: string,
  index: Index,
  data: FindData,
  isWord: (word: string) => boolean,
): Promise<CouncilInQuery | undefined> {
  const words = plainName(query).split(' ');
  for (let length = Math.min(words.length, 4); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const name = words.slice(at, at + length).join(' ');
      if (name.length < 4 || words.slice(at, at + length).every(isWord)) continue;
      const [place] = await placesCalled(name, index, data);
      if (place && place.rank <= lowestRank)
        return {
          councils: place.councils,
          rest: without(` ${words.join(' ')} `, name),
          place: place.name,
        };
    }
  }
  return undefined;
}

function without(typed: string, name: string): string {
  return typed
    .replace(` ${name} `, ' ')
    .replace(/ (?:city |county |borough |district )?council /, ' ')
    .replace(/^ (?:in|of|at|for|near) | (?:in|of|at|for|near) $/g, ' ')
    .trim();
}
