import type { Draft } from './draft.ts';
/** What compressing saves: how many files were looked at, and their bytes as each form serves them. */
export type Compressed = {
    files: number;
    bytes: number;
    brotli: number;
    gzip: number;
};
/** Whether a host would serve a file compressed. */
export declare function isCompressible(path: string): boolean;
/** The compressed forms that may lie beside a file. */
export declare function compressedPaths(path: string): [brotli: string, gzip: string];
/**
 * Puts compressed forms beside the text files of a draft. Forms of what has not changed are used again.
 *
 * @returns one line that says what browsers get.
 */
export declare function compressDraft(draft: Draft): Promise<string>;
/**
 * Writes `FILE.br` and `FILE.gz` beside text files of a built folder, where they are smaller than the
 * file; one that is no longer smaller goes. The same file gives the same bytes each time. Only as many
 * files as there are processors are in memory at once.
 *
 * @param paths the files that are new or changed, from the folder; those that are no text are left.
 */
export declare function compressFiles(folder: string, paths: Iterable<string>): Promise<Compressed>;
