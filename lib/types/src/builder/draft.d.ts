import { type Known } from './seals.ts';
/** A folder with what is known of the files in it. */
export type Sealed = Known & {
    folder: string;
};
/** What became of a file: it lay there already, the last site had it, or it had to be written. */
export type Fate = 'there' | 'taken' | 'written';
/**
 * A site in the making. Files are put here whether they are new or not, and only what differs is
 * written. Paths have forward slashes and are from the root of the site.
 */
export type Draft = {
    folder: string;
    /** Puts a file in its place. Throws where another one has it. */
    put: (path: string, content: string | Uint8Array) => Fate;
    /**
     * Puts a file that is made of another one as it was when that one was the same.
     *
     * @returns false where that one is new, or where there was no such file.
     */
    putAgain: (path: string, source: string) => boolean;
    /** Puts a file as the last site had it. Returns false where that one has gone or was touched. */
    keep: (path: string) => boolean;
    /**
     * Notes what a group of files is made of.
     *
     * @returns whether the group in the last site was made of the same.
     */
    isMadeOf: (group: string, digest: string) => boolean;
    /** Takes in a file that somebody else wrote into the folder, if it is there. */
    takeIn: (path: string) => void;
    /** The paths of all files so far. */
    paths: () => string[];
    /** Takes away what this build did not put there. */
    clear: () => void;
    /** What is known of the files so far. */
    known: Known;
};
/**
 * Begins a site in a folder that may hold an older one.
 *
 * @param start the folder, and what is known of the files in it.
 * @param last the site that is published now: its files are shared, not copied.
 */
export declare function openDraft(start: Sealed, last: Sealed): Draft;
