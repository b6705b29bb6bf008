import type { Problem } from '../../../problems/problem.ts';
import type { PlannedFile } from '../plan/planned.ts';
import type { Outcome } from './compare.ts';
/**
 * New files about visits that another file is about already. A corrected date can bring a file
 * another name; its old address would then go on saying what was wrong.
 *
 * @param folder the content folder as it is before the import.
 */
export declare function sameVisits(folder: string, planned: readonly PlannedFile[], outcomes: readonly Outcome[]): Problem[];
