import { type Finding, type Verdict } from '../finding.ts';
import { type PhraseBook } from './phrases.ts';
import { type Term } from './preferred-terms.ts';
import type { Prose } from './prose.ts';
/** A phrase and what is said of it. Without a judge it is right, and shields the words in it. */
export type Phrase = {
    phrase: string;
    judge?: (words: string) => Verdict;
};
/** All phrases of a publisher in one book, so that a page is searched once for all of them. */
export type Vocabulary = PhraseBook<Phrase>;
/**
 * Makes the words to avoid, a publisher's terms and the official names ready. Do it once for all
 * pages. Names, such as a framework's areas and grades, are left alone wherever they stand.
 */
export declare function toVocabulary(terms: readonly Term[], names: readonly string[]): Vocabulary;
/** Looks a page's words up. */
export declare function checkWords(prose: Prose, vocabulary: Vocabulary): Finding[];
