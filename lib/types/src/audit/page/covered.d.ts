import type { Kit } from './kit.ts';
/** Words that lie on other words. */
export type Covered = {
    /** Elements whose words lie on another element's words at this moment. */
    covered: () => Element[];
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createCovered(kit: Kit): Covered;
