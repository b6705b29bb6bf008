import type { Facts } from '../facts.ts';
import type { PageFault } from '../fault.ts';
/** What the audit knows of one page after having looked at it, whatever other pages say. */
export type PageRecord = {
    page: string;
    faults: PageFault[];
    facts: Facts;
    toReview: number;
};
/**
 * Records on the disk, so that memory does not grow with the site. A line is a key (a digest of all
 * that the record depends on), a tab and the record as JSON. The same file is the cache of the next
 * run and the share that a machine hands to `merge`.
 */
export type Records = {
    /** The record that an earlier run wrote under this key. */
    find: (key: string) => Promise<PageRecord | undefined>;
    /** Keeps a record of this run; at once, so that a run that is cut short loses nothing. */
    keep: (key: string, record: PageRecord) => Promise<void>;
    /** The records of this run, one by one. */
    each: () => AsyncGenerator<PageRecord>;
    /** Lets this run's records take the place of the earlier ones. */
    close: () => Promise<void>;
};
/**
 * Opens `file` for a run, with earlier records from it, from a run of it that was cut short, and
 * from `others` (shares of other machines).
 */
export declare function openRecords(file: string, others?: readonly string[]): Promise<Records>;
/** The shares in a folder. Throws when there are none: nothing to merge is not success. */
export declare function findShares(folder: string): Promise<string[]>;
