/** What a build knows of a file that it wrote: enough to see whether it is still the same. */
export type Seal = {
    /** Of its bytes. */
    digest: string;
    /** In bytes. */
    size: number;
    /** When it was written, in milliseconds: a file that anyone has touched since is not trusted. */
    written: number;
};
/** The seals of all files of a folder, by their path with forward slashes. */
export type Seals = Map<string, Seal>;
/** What is known of a folder: its files, and the digests of what groups of them are made of. */
export type Known = {
    seals: Seals;
    notes: Map<string, string>;
};
/** The digest of a file’s bytes. */
export declare function digestOf(bytes: Uint8Array): string;
/** The seal of a file that somebody else has just written, or that was found intact. */
export declare function sealOf(path: string, digest: string): Seal;
/** Writes a file where there is none, and seals it. */
export declare function writeSealed(path: string, bytes: Uint8Array, digest: string): Seal;
/** Whether the file of a seal holds these bytes, and nobody has touched it since. */
export declare function isIntact(path: string, seal: Seal | undefined, digest: string | undefined): seal is Seal;
/** Reads what is known of a folder: nothing where other code wrote it, or where it is torn. */
export declare function readKnown(file: string, version: string): Known;
/** Writes what is known of a folder, in one step. */
export declare function writeKnown(file: string, version: string, { seals, notes }: Known): void;
