import { formatDate } from './dates.ts';
import type { Looked } from './looked.ts';

/**
 * Sentences about what is not here. Two are true and no third: we have not added it, or somebody
 * looked on a day and did not find it. Neither says that there is none, and neither says that a
 * council or an inspector did not do something: nobody here can know that.
 */

/**
 * What stands in the place of something that is not here.
 *
 * @param what in a sentence, with its article: “an answer from the council”, “the outcome”.
 * @returns “We have not added a reply.”, “We looked on 30 November 2026 and did not find a reply.”
 */
export function absent(what: string, looked?: Looked): string {
  return `${capitalWe(absentPart(what, looked))}.`;
}

/** The same as a part of a longer sentence, without its capital and its full stop. */
export function absentPart(what: string, looked?: Looked): string {
  return looked === undefined
    ? `we have not added ${what}`
    : `we looked on ${formatDate(looked)} and did not find ${what}`;
}

/** What stands in the place of a grade where we have no inspection, in a cell and in a sentence. */
export const noResult = 'no result added';

/** That we hold no result of a body. It may well have been inspected: lists begin at some day. */
export function resultAbsent({ looked }: { looked?: Looked }): string {
  return absent('an inspection', looked);
}

function capitalWe(sentence: string): string {
  return sentence.replace(/^we/, 'We');
}
