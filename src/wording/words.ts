import { currentLanguage } from '../domain/language.ts';

/** Small tools for sentences. Those with nouns are for British English, as pages of one language are. */

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Numbers of any size in digits: “2,350”. */
export const digits = new Intl.NumberFormat('en-GB');

/** A small whole number in words, a larger one in digits: “three”, “12”, “2,350”. */
export function numberInWords(count: number): string {
  // In Welsh the form of a number goes with the noun: digits are right with each.
  if (currentLanguage() !== 'en') return new Intl.NumberFormat(currentLanguage()).format(count);
  return numbers[count] ?? digits.format(count);
}

const plurals = new Intl.PluralRules('en-GB');

/** The form of a word or of a sentence that goes with a number: “point” or “points”, “is” or “are”. */
export function formFor(count: number, one: string, many: string): string {
  return plurals.select(count) === 'one' ? one : many;
}

/** “no areas”, “one area”, “three areas”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberInWords(count)} ${formFor(count, one, many)}`;
}

/** The same in digits, where numbers stand beside numbers: “1 page”, “153 councils”. */
export function countedInDigits(count: number, one: string, many = `${one}s`): string {
  return `${digits.format(count)} ${formFor(count, one, many)}`;
}

/** All of a group: “the only area”, “both areas”, “all three areas”. */
export function allOf(count: number, one: string, many = `${one}s`): string {
  if (count === 1) return `the only ${one}`;
  return count === 2 ? `both ${many}` : `all ${counted(count, one, many)}`;
}

/**
 * Joins words as a sentence does: “leaders, teachers and parents”. Where a part has an
 * “and” or a comma of its own, stronger marks keep the parts apart.
 */
export function listInWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (currentLanguage() !== 'en') {
    const type = last === 'and' ? 'conjunction' : 'disjunction';
    return new Intl.ListFormat(currentLanguage(), { type }).format(words);
  }
  if (words.length < 2) return words.join('');
  // What stands in brackets keeps itself apart.
  const bare = words.map((part) => part.replaceAll(/\([^()]*\)/g, ''));
  const mark = bare.some((part) => part.includes(',')) ? ';' : ',';
  const pause = mark === ';' || bare.some((part) => part.includes(` ${last} `)) ? mark : '';
  return `${words.slice(0, -1).join(`${mark} `)}${pause} ${last} ${String(words.at(-1))}`;
}

/** Lets a sentence begin with a word: “Leaders”. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Puts a heading's words into a sentence: “leaders”, but an abbreviation as it is. */
export function inSentence(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}
