import type { CDPSession, Page } from 'playwright-core';
import type { Chord } from './chords.ts';
import type { Progress } from './walk-recorder.ts';
/** A page that has its recorder, and the way to its keyboard. */
export type Keyboard = {
    page: Page;
    keys: CDPSession;
    careful: boolean;
};
/**
 * Presses a key some times, and gives how far the walk has come. The presses are sent without
 * waiting for each other, unless the page's scripts may move the focus: then each is waited for
 * until the page has come to rest, and none is sent after the focus has left the page.
 */
export declare function press({ page, keys, careful }: Keyboard, chord: Chord, times: number): Promise<Progress>;
/** How far the walk has come. Throws when the page is no longer the one that the walk began on. */
export declare function progressOf(page: Page): Promise<Progress>;
