import type { Verdict } from '../finding.ts';
import type { Phrase } from './phrase.ts';

/** Words that stand in every paper of a kind and tell of nobody: one entry of a publisher's list. */
export type Boilerplate = {
  /** Every form that is looked for. */
  phrases: readonly string[];
  /** What is wrong with them, as a sentence: officers read it. */
  why: string;
  /** What to do instead, as a sentence. */
  instead: string;
};

/**
 * A publisher's list of boilerplate, ready to be looked for. Errors: on a page of findings such
 * words read as if they had been found.
 */
export function boilerplatePhrases(list: readonly Boilerplate[]): Phrase[] {
  return list.flatMap(({ phrases, why, instead }) => {
    const judge = (words: string): Verdict => ({
      code: 'boilerplate',
      severity: 'error',
      message: `“${words}” is boilerplate. ${why}`,
      fix: instead,
    });
    return phrases.map((phrase): Phrase => ({ phrase, judge }));
  });
}
