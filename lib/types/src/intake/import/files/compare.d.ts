import type { Problem } from '../../../problems/problem.ts';
import type { PlannedFile } from '../plan/planned.ts';
import { type Change } from './differences.ts';
/** The one problem that stops nothing but itself: an editor has to choose. */
export declare const changedResult = "changed-result";
/** What an import does to one file. */
export type Outcome = {
    file: string;
    status: 'created' | 'updated' | 'unchanged' | 'conflict';
    /** The whole new text, where the file is written. */
    text?: string;
    /** What changes, conflicts that are accepted included. */
    changes: Change[];
    /** What an editor has to settle, and what stands in the way. */
    problems: Problem[];
};
/**
 * Holds a planned file against the one that is there.
 *
 * @param folder the content folder.
 * @param accept whether a changed result is taken.
 */
export declare function compareFile(folder: string, planned: PlannedFile, accept: boolean): Outcome;
