import { plainName } from './plain-name.ts';

/** Words that a question can do without. */
const small = new Set(
  'a an the is are was were be been of in on at to do does did i we you my our your me it its and or for with by from there this that have has had can could should will would please'.split(
    ' ',
  ),
);

/** The words of a query that carry it, without endings of the plural. */
export function searchWords(text: string): string[] {
  return plainName(text)
    .split(' ')
    .filter((word) => word !== '' && !small.has(word))
    .map(singular);
}

function singular(word: string): string {
  return word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
