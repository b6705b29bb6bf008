import type { Kit } from './kit.ts';
/** Words that a box cuts off. */
export type Cut = {
    /** Elements whose words are cut off by a box at this moment. */
    cutOff: () => Element[];
    /** The same, but for those that a link or a button right after them gives the rest of. */
    cut: () => Element[];
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createCut(kit: Kit): Cut;
