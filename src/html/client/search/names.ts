import { distance } from 'fastest-levenshtein';

/** A name without what people leave out or write differently: capitals, marks, “&”, “council”. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (?:city |county |borough )?council$/, '')
    .trim();
}

/** Whether words are a page’s name in full. Names stand in a row, parted by commas. */
export function isNamed(words: string, names: string | undefined): boolean {
  const wanted = plainName(words);
  return wanted !== '' && (names ?? '').split(',').some((name) => plainName(name) === wanted);
}

/**
 * The name that was probably meant, for a slip of one or two letters. None where the words are part
 * of a name as they stand.
 */
export function nameMeant(words: string, names: readonly string[]): string | undefined {
  const typed = plainName(words);
  if (typed.length < 4 || names.some((name) => plainName(name).includes(typed))) return undefined;
  const near = names
    .map((name) => ({ name, off: distance(typed, plainName(name)) }))
    .sort((a, b) => a.off - b.off);
  const [best] = near;
  return best && best.off <= (typed.length < 7 ? 1 : 2) ? best.name : undefined;
}
