import { type Problem } from '../../problems/problem.ts';
import { type CollectionName, type Content, type Entry } from '../../schemas/collections.ts';
import type { Bodies } from './bodies.ts';
import { type Kept } from './kept.ts';
type Read<Name extends CollectionName> = {
    entries: Entry<Name>[];
    bodies: [file: string, body: string][];
    broken: string[];
    problems: Problem[];
};
/** A content folder as it was read: its valid entries, sorted by name, and their bodies. */
export type ReadContent = {
    content: Content;
    bodies: Bodies;
    problems: Problem[];
};
/**
 * Reads a content folder whole: each file alone, then all files together.
 *
 * @param folder the content folder.
 * @param kept front matter that was read before and found valid, by the same code.
 * @returns the valid entries sorted by name, and every problem in order of place. Where there is an
 *   error among the problems, nothing may be published.
 */
export declare function readContent(folder: string, kept?: Kept<unknown>): ReadContent;
/** Reads the files of one collection. A folder that is missing or empty is a problem of its own. */
export declare function readCollection<Name extends CollectionName>(folder: string, name: Name, kept?: Kept<unknown>): Read<Name>;
export {};
