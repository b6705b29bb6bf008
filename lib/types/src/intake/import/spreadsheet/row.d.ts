import type { Problem } from '../../../problems/problem.ts';
/** One row of a spreadsheet: its cells by column, blank where there is nothing. */
export type Row = {
    /** The spreadsheet, as it was named. */
    file: string;
    /** Counted as spreadsheet programs do: the header is row 1. */
    number: number;
    /** The line of the file at which the row begins. */
    line: number;
    columns: readonly string[];
    cells: Readonly<Record<string, string>>;
};
/** A problem with one cell, told by row and column. */
export declare function cellProblem(row: Row, column: string, message: string, fix: string): Problem;
/** A problem with a row as a whole, or with what it calls `column`. */
export declare function rowProblem(row: Row, message: string, fix: string, column?: string): Problem;
