import type { Framework } from '../../schemas/framework.ts';
import type { Known, Notes } from './form.ts';
/** What a new file is to be: its path in the content folder, what it says already, and what to add. */
export type NewFile = {
    file: string;
    known: Known;
    notes: Notes;
};
/**
 * A new inspection of a council that ended in a month.
 *
 * @param month `YYYY-MM`.
 * @param family the framework’s family, such as `ilacs`; without one, that of the graded framework.
 * @returns the file, or what is wrong with the request in a sentence.
 */
export declare function newInspection(council: string, month: string, family: string | undefined, frameworks: readonly Framework[]): NewFile | string;
