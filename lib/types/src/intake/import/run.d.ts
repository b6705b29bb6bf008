import type { Problem } from '../../problems/problem.ts';
import { type Outcome } from './files/compare.ts';
/** What to import, where to, and how. */
export type Import = {
    spreadsheets: readonly string[];
    /** The content folder. */
    folder: string;
    /** Take changed grades and outcomes. */
    accept: boolean;
    /** Say what would change and write nothing. */
    dryRun: boolean;
    /** Told now and then how far the work is. */
    onProgress: (stage: string, done: number, total: number) => void;
};
/** What became of each file, and every problem. */
export type Imported = {
    outcomes: Outcome[];
    problems: Problem[];
    written: boolean;
};
/**
 * Imports spreadsheets into a content folder. Every row is checked before anything is written, and
 * one bad row, or one file that cannot be read, is enough to write nothing at all. A changed grade
 * or outcome is left as it is and told as a problem, unless it is accepted.
 *
 * @throws where the disk refuses; the content is then as it was.
 */
export declare function runImport({ spreadsheets, folder, accept, dryRun, onProgress }: Import): Imported;
