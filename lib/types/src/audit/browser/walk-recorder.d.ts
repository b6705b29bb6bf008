import { type Kit } from '../page/kit.ts';
import { type Notes } from './walk-notes.ts';
/** How far a walk has come: how many things it has reached, and whether it has left the page. */
export type Progress = {
    reached: number;
    left: boolean;
};
/** What listens in the page while Tab is pressed. */
export type Recorder = {
    /** How many things should be reached. */
    total: number;
    /** Whether scripts may move the focus after a key, so that each press has to be waited for. */
    careful: boolean;
    progress: () => Progress;
    /** What has been reached so far. */
    reached: () => Element[];
    /** Waits until the page's scripts have answered a key, then writes down where the focus is. */
    settled: () => Promise<Progress>;
    /** Turns round at the last stop. Gives the presses that the way back takes; 0 where it is not worth it. */
    turn: () => number;
    end: () => ReturnType<Notes['all']> & {
        movedTo: string;
    };
};
/** Runs inside the page: makes what writes down where each press of Tab comes to rest. */
export declare function createRecorder(kit: Kit, notes: Notes): Recorder;
/** Runs inside the page: goes to its top and keeps it still, so that every stop looks as it will. */
export declare function goToTop(): void;
/** A script that begins a walk, and says how long and how careful it is. */
export declare const beginScript: string;
