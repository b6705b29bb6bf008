import type { Verdict } from '../finding.ts';
import type { Phrase } from './phrase.ts';

/** What a publisher wants to be called how: one entry of its own list of terms. */
export type Term = {
  /** What to write, such as “disabled children”. */
  write: string;
  /** Every form that it takes the place of. */
  insteadOf: readonly string[];
  /** Why, as a sentence: officers read it. */
  why: string;
  /** Longer phrases, such as a law's name, in which the other form stays. */
  except?: readonly string[] | undefined;
};

/**
 * A publisher's own terms, ready to be looked for. Errors: the publisher has decided, and an
 * exception with its reason is open to every author.
 */
export function preferredTerms(terms: readonly Term[]): Phrase[] {
  return terms.flatMap((term) => [
    ...term.insteadOf.map((phrase): Phrase => ({ phrase, judge: (words) => judge(term, words) })),
    ...[term.write, ...(term.except ?? [])].map((phrase): Phrase => ({ phrase })),
  ]);
}

function judge({ write, why }: Term, words: string): Verdict {
  return {
    code: 'preferred-term',
    severity: 'error',
    message: `“${words}” is not the term used here. ${why}`,
    fix: `Write “${write}”.`,
  };
}
