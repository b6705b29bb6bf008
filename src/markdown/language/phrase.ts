import type { Verdict } from '../finding.ts';

/** A phrase and what is said of it. Without a judge it is right, and shields the words in it. */
export type Phrase = { phrase: string; judge?: (words: string) => Verdict };
