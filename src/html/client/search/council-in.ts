import type { NamedCouncil, FindData, Index } from '../find/data.ts';
import { plainName } from '../../../domain/plain-name.ts';
import { placesCalled } from '../find/places.ts';

/** A council that a query names, and the other words of it. */
export type CouncilInQuery = { councils: NamedCouncil[]; rest: string; place?: string };

/** Finds the council that a query names: the longest name of one that stands in it. */
export function councilIn(query: string, { councils }: Index): CouncilInQuery | undefined {
  const typed = ` ${plainName(query)} `;
  const matches = councils.flatMap((council) =>
    [council.name, ...(council.others ?? [])]
      .map(plainName)
      .filter((name) => typed.includes(` ${name} `))
      .map((name) => ({ council, name })),
  );
  const [longest] = matches.sort((a, b) => b.name.length - a.name.length);
  if (!longest) return undefined;
  return { councils: [longest.council], rest: without(typed, longest.name) };
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
