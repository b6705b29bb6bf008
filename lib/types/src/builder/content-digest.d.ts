/** What of a file of content changes with its bytes. */
type File = {
    file: string;
    digest: string;
    proseDigest: string;
};
/** One digest of many files, in the order given: of their front matter and bodies, and of which file is which. */
export declare function contentDigest(files: readonly File[]): string;
export {};
