/** Where progress is told: a terminal is written over, anything else gets a line now and then. */
export type Screen = {
    isTTY?: boolean;
    write: (text: string) => unknown;
};
/** How far the work is, in words: `[=====>   ] 120 of 300 pages, about 25 s left`. */
export declare function describeProgress(done: number, all: number, milliseconds: number): string;
/** Tells progress on a screen; a log gets one line for each tenth of the work. */
export declare function createProgress(screen: Screen): {
    step: (done: number, all: number) => void;
    end: () => void;
};
