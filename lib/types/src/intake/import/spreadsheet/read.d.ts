import type { Problem } from '../../../problems/problem.ts';
import type { SpreadsheetKind } from './kinds.ts';
import { type Row } from './row.ts';
/** A spreadsheet whose columns are known. Its cells are not yet. */
export type Spreadsheet = {
    kind: SpreadsheetKind;
    file: string;
    rows: Row[];
};
/**
 * Reads a spreadsheet saved as CSV: UTF-8 with or without a byte order mark, any line ends.
 *
 * @param path the file; problems call it so too.
 * @param areas the columns of areas that may be there.
 * @returns the rows, or every reason why the file cannot be taken.
 */
export declare function readSpreadsheet(path: string, areas: ReadonlySet<string>): Spreadsheet | {
    problems: Problem[];
};
