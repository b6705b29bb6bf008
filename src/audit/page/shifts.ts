import type { Covered } from './covered.ts';
import type { Cut } from './cut.ts';

/** What gets lost when text grows. */
export type Shifts = {
  /** Elements whose words were cut off by a box when the page was as it came. */
  cutAsItCame: () => Element[];
  /** Elements whose words are cut off by a box now, and were not when the page was as it came. */
  newlyCut: () => Element[];
  /** Elements whose words now lie on other words, and did not when the page was as it came. */
  newlyCovered: () => Element[];
  /** Remembers how the page came. */
  remember: () => void;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createShifts(kit: Covered & Cut): Shifts {
  let cut = new Set<Element>();
  let covered = new Set<Element>();
  return {
    cutAsItCame: () => [...cut],
    newlyCut: () => kit.cut().filter((element) => !cut.has(element)),
    newlyCovered: () => kit.covered().filter((element) => !covered.has(element)),
    remember: () => {
      cut = new Set(kit.cut());
      covered = new Set(kit.covered());
    },
  };
}
