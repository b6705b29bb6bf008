import type { Kit } from './kit.ts';
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
export declare function createShifts(kit: Kit): Shifts;
