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
  /** What is wrong with cells as such, by column. Nothing else is said of those. */
  damage: ReadonlyMap<string, readonly Problem[]>;
};

/** Whether a cell is a web address and nothing else. */
export function isAddress(cell: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/i.test(cell);
}

/** A problem with one cell, told by row and column. */
export function cellProblem(row: Row, column: string, message: string, fix: string): Problem {
  const place = Math.max(1, row.columns.indexOf(column) + 1);
  return { ...rowProblem(row, message, fix, column), column: place };
}

/** A problem with a row as a whole, or with what it calls `column`. */
export function rowProblem(row: Row, message: string, fix: string, column?: string): Problem {
  const { file, line, number } = row;
  const called = [`Row ${String(number)}`, ...(column === undefined ? [] : [column])].join(', ');
  const words = { message: `${called}: ${message}`, fix };
  return { code: 'bad-row', severity: 'error', file, line, column: 1, ...words };
}
