import { coveredWords } from './covered.ts';
import { cutWords, endsInEllipsis } from './cut.ts';
import { draftOf } from './names.ts';
import type { Draft } from '../fault.ts';

let cut = new Set<Element>();
let covered = new Set<Element>();
/** Remembers how the page came. */
export const rememberShifts = (): void => {
  cut = new Set(cutWords());
  covered = new Set(coveredWords());
};

/** Elements whose words were cut off by a box when the page was as it came. */
export const cutAsItCame = (): Element[] => [...cut];

/** Elements whose words lay on other words when the page was as it came. */
export const coveredAsItCame = (): Element[] => [...covered];

/** Elements whose words are cut off by a box now, and were not when the page was as it came. */
export const newlyCut = (): Element[] => cutWords().filter((element) => !cut.has(element));

/** Elements whose words now lie on other words, and did not when the page was as it came. */
export const newlyCovered = (): Element[] =>
  coveredWords().filter((element) => !covered.has(element));

/** What is said of words that are cut off: a question where an ellipsis shows that they go on. */
export const draftOfCut = (element: Element, message: string): Draft => ({
  ...draftOf(element, message),
  ...(endsInEllipsis(element) && { asks: true }),
});
