/**
 * What a costly function gave before, by the file and the digest of what it was given. The function
 * has to be pure: the version stands for its code and for all else that it reads.
 */
export type Kept<Value> = {
    find: (file: string, digest: string) => Value | undefined;
    keep: (file: string, digest: string, value: Value) => void;
    /** Writes down what was found or kept since the last time, forgets the rest, and frees memory. */
    settle: () => void;
};
/**
 * Opens what was kept in a folder: a file of JSON for each folder of content, read when the first of
 * its files is asked for. A file that is torn, or of another version, holds nothing.
 */
export declare function openKept<Value>(folder: string, version: string): Kept<Value>;
/** Keeps nothing: for those who want everything done afresh. */
export declare function nothingKept<Value>(): Kept<Value>;
