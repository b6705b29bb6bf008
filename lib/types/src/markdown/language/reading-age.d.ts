import { type Finding } from '../finding.ts';
/**
 * The age at which most people can read a text with ease: years of school plus five, to one
 * decimal; 0 where there are no words. Takes sentences, without headings.
 *
 * The mean of two formulas that are used and tested widely. Flesch–Kincaid (1975) counts
 * syllables, the Automated Readability Index (1967) counts letters, so that words which fool one
 * do not fool the other; both count words in a sentence.
 */
export declare function readingAge(text: string): number;
/** Says so where a page is harder than the publisher allows. An error, because it set the gate. */
export declare function tooHard(age: number, words: number, limit: number): Finding[];
