import type { Kit } from './kit.ts';
/** Words whose contrast is beyond doubt. */
export type StandsOut = {
    /**
     * Elements without words, and those whose words stand out for certain: plain colours, nothing but
     * their own parents behind them, and enough contrast. A closer look may leave them out.
     */
    standOut: () => Set<Element>;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createStandsOut(kit: Kit): StandsOut;
