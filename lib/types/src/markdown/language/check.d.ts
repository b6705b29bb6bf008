import type { Problem } from '../../problems/problem.ts';
import { type Vocabulary } from './vocabulary.ts';
export type { Term } from './preferred-terms.ts';
export { readingAge } from './reading-age.ts';
export { toVocabulary, type Vocabulary } from './vocabulary.ts';
/** Where a text comes from, and what its publisher asks of it. */
export type LanguageOptions = {
    /** The author's file, as problems name it. */
    file: string;
    /** The line of the author's file on which the text starts. Default 1. */
    firstLine?: number;
    /** The column in which its first line starts. Default 1. */
    firstColumn?: number;
    /** Terms, names and words to avoid, made once with `toVocabulary`. Default: the words to avoid. */
    vocabulary?: Vocabulary;
    /** The highest reading age that the publisher allows. Without it there is no gate. */
    readingAgeLimit?: number;
};
/** What a text's language is like. Headings and quotations do not count for the figures. */
export type LanguageReport = {
    problems: Problem[];
    /** See `readingAge`. */
    readingAge: number;
    words: number;
    sentences: number;
};
/**
 * Checks whether residents can read a text: long sentences, words to avoid, the publisher's own
 * terms, slips and reading age. Quotations, tables and code are exempt. Kept apart from rendering,
 * so that a build need not do it. Never throws, whatever the text.
 */
export declare function checkLanguage(source: string, options: LanguageOptions): LanguageReport;
