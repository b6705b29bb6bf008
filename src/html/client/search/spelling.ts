import { distance } from 'fastest-levenshtein';
import { plainName } from '../../../domain/plain-name.ts';
import { slipsAllowed } from '../find/places.ts';

/** Where the words of all pages lie, as `writeWords` packs them. */
export const wordsFile = '/pagefind/words.txt';

/**
 * The words of a query that no page has, each with the word that was probably meant. Short ones, and
 * those with digits, are left to the search itself.
 */
export function unknownWords(
  query: string,
  words: readonly string[],
): { typed: string; meant: string | undefined }[] {
  const known = new Set(words);
  return plainName(query)
    .split(' ')
    .filter((word) => /^\p{L}{4,}$/u.test(word) && !isKnown(word, known, words))
    .map((typed) => ({ typed, meant: nearest(typed, words) }));
}

/** Whether pages have a word, or one that begins so, or the same word with another ending. */
function isKnown(word: string, known: ReadonlySet<string>, words: readonly string[]): boolean {
  const stem = word.replace(/(?:ies|ied|ing|ed|es|s|e|y)$/, '');
  return (
    known.has(word) ||
    words.some((other) => other.startsWith(word) || other === stem) ||
    (stem.length > 4 &&
      words.some((other) => other.startsWith(stem) && other.length - stem.length <= 4))
  );
}

function nearest(typed: string, words: readonly string[]): string | undefined {
  let best: { word: string; off: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > 2) continue;
    const off = distance(typed, word);
    if (off <= slipsAllowed(typed) && (!best || off < best.off)) best = { word, off };
  }
  return best?.word;
}

/** The query with the words that were probably meant; nothing where one of them is near to none. */
export function corrected(
  query: string,
  unknown: readonly { typed: string; meant: string | undefined }[],
): string | undefined {
  if (unknown.length === 0 || unknown.some(({ meant }) => meant === undefined)) return undefined;
  const meant = new Map(unknown.map(({ typed, meant: word = typed }) => [typed, word]));
  return plainName(query)
    .split(' ')
    .map((word) => meant.get(word) ?? word)
    .join(' ');
}
