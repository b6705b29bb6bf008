import { distance } from 'fastest-levenshtein';
import { isNamed, plainName } from '../../../domain/plain-name.ts';
import { nameMeant } from '../find/places.ts';
import { inWordsOfPages } from './meaning.ts';
import { corrected, unknownWords } from './spelling.ts';
import { nothing, type Knowledge, type Understood } from './understood.ts';
import { wording } from './wording.ts';

/**
 * A name or words with a slip of one or two letters.
 *
 * @returns what is asked for, or the query that was meant.
 */
export async function misspelt(
  query: string,
  knowledge: Knowledge,
): Promise<Understood | string | undefined> {
  const { data, meaning } = knowledge;
  const words = await knowledge.words();
  const read = inWordsOfPages(query, meaning);
  const unknown = unknownWords(read, words);
  if (unknown.length === 0 || words.length === 0) return undefined;
  // “Hants” is a name of a council in full, though it is a word of no page.
  const { councils } = await data.index();
  if (councils.some(({ name, others = [] }) => isNamed(query, [name, ...others].join())))
    return undefined;
  const fixed = corrected(read, unknown);
  const place = await nameMeant(query, await data.index(), data);
  const typed = plainName(query);
  // A word of the pages is meant where it is nearer than any name.
  const off = (name: string): number => distance(typed, plainName(name));
  if (place && (fixed === undefined || off(place.name) <= off(fixed)))
    return {
      ...nothing,
      councils: place.councils,
      words: place.isCouncil ? place.name : '',
      said: wording.noPageWith(query),
      meant: place.name,
    };
  return fixed ?? (await slipInName(query, knowledge));
}

/** A query in which the name of a council or place is mistyped among other words. */
async function slipInName(query: string, { data, words }: Knowledge): Promise<string | undefined> {
  const index = await data.index();
  for (const { typed } of unknownWords(query, await words())) {
    const place = await nameMeant(typed, index, data);
    if (place) return plainName(query).replace(typed, plainName(place.name));
  }
  return undefined;
}
