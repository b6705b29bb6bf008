import type { Problem } from '../../problems/problem.ts';
import type { Collection } from '../../schemas/collections.ts';
import { type SourceFile } from './front-matter.ts';
import { type Kept } from './kept.ts';
/** One valid file, before anyone has looked at the others. */
export type ReadEntry = {
    data: unknown;
    digest: string;
    proseDigest: string;
    body: string;
};
/**
 * Reads one file of a collection and holds it against its schema.
 *
 * @param path where the file lies.
 * @param file what to call it, from the content folder.
 * @param kept front matter that was read before and found valid, by the same code.
 * @returns the valid entry, or every problem with the file.
 */
export declare function readEntry(path: string, file: string, collection: Collection, kept?: Kept<unknown>): ReadEntry | {
    problems: Problem[];
};
/** Reads a file of content and takes it apart, or says why that cannot be done. */
export declare function readSource(path: string, file: string, form: '.md' | '.yaml'): SourceFile | Problem;
