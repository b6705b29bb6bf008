/** The timers of a page's scripts, by the page's own clock. */
export type Timers = {
    started: (id: number, delay: number) => void;
    /** A timer does what it was set for; one that repeats stays. */
    run: (id: number, repeats: boolean, work: () => void) => void;
    dropped: (id: number) => void;
    /** Whether anything is put off for a moment only. */
    busy: () => boolean;
    /** Ends when two frames are drawn and all is done that was put off for a moment since it last ended. */
    settled: () => Promise<void>;
};
/**
 * Keeps account of timers, so that a walk can wait for what a key has set off, however slow the
 * machine. A timer that another one starts is due when both their delays are over; one that was
 * there before the key is waited for once. Runs inside the page, so it uses nothing from this file.
 */
export declare function createTimers(): Timers;
/** Runs in every document before its own scripts: lets their timers go through the account. */
export declare function watchTimers(timers: Timers): void;
/** Both as one script for the start of a document. */
export declare const timersScript: string;
