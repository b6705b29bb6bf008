import type { Framework } from '../../../schemas/framework.ts';
import type { Problem } from '../../../problems/problem.ts';
import { type SpreadsheetKind } from './kinds.ts';
/** Every column that can hold the grades of an area, from all frameworks there are. */
export declare function areaColumnsOf(frameworks: readonly Framework[]): Set<string>;
/** The column that holds the grades of an area: `care-leavers` is `care_leavers`. */
export declare function columnOf(area: string): string;
/**
 * Which spreadsheet it is, by its header row alone.
 *
 * @returns the kind, or a problem for each column that is missing or unknown.
 */
export declare function kindOf(columns: readonly string[], areas: ReadonlySet<string>, file: string): SpreadsheetKind | Problem[];
