import type { Kit } from './kit.ts';
/** What waits for keys and for the focus. */
export type Listening = {
    /** Whether a script, of the page or of a frame in it, may answer a key or the focus. */
    somethingListens: () => boolean;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createListening(kit: Kit): Listening;
