import { syllable } from 'syllable';
import { at, type ProseFinding } from '../finding.ts';

/** In shorter texts one long name decides, so nothing is made of the figure. */
const FEWEST_WORDS = 100;

/** School starts at five: a US grade is the years of school it takes. */
const AGE_AT_GRADE_0 = 5;

/**
 * The age at which most people can read a text with ease: years of school plus five, to one
 * decimal; 0 where there are no words. Takes sentences, without headings.
 *
 * The mean of two formulas that are used and tested widely. Flesch–Kincaid (1975) counts
 * syllables, the Automated Readability Index (1967) counts letters, so that words which fool one
 * do not fool the other; both count words in a sentence.
 */
export function readingAge(text: string): number {
  const sentences = text
    .split(/(?<![.!?…])[.!?…]+[”"’)]*\s+|\n+/)
    .filter((part) => /\p{L}/u.test(part));
  const words = sentences.flatMap(
    (sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [],
  );
  if (words.length === 0) return 0;
  const length = words.length / sentences.length;
  const syllables = mean(words.map(syllablesIn));
  const letters = mean(words.map((word) => word.replace(/[’'-]/g, '').length));
  const fleschKincaid = 0.39 * length + 11.8 * syllables - 15.59;
  const automated = 0.5 * length + 4.71 * letters - 21.43;
  const grade = Math.max(0, (fleschKincaid + automated) / 2);
  return Math.round((grade + AGE_AT_GRADE_0) * 10) / 10;
}

/** Texts have few different words, and counting is slow: each word is counted once. */
const counted = new Map<string, number>();

function syllablesIn(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}

/** Says so where a page is harder than the publisher allows. An error, because it set the gate. */
export function tooHard(age: number, words: number, limit: number): ProseFinding[] {
  if (words < FEWEST_WORDS || age <= limit) return [];
  return [
    at(undefined, {
      code: 'reading-age',
      severity: 'error',
      message: `The reading age of this text is ${age}, and ${limit} is the most.`,
      fix: 'Shorten the longest sentences first, then change long words for short ones.',
    }),
  ];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
