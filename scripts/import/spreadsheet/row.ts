import type { Problem } from '../../../src/domain/problems.ts';

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
export function cellProblem(
  row: Row,
  column: string,
  message: string,
  fix: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return {
    code: severity === 'error' ? 'bad-row' : 'doubtful-row',
    severity,
    file: row.file,
    line: row.line,
    column: Math.max(1, row.columns.indexOf(column) + 1),
    message: `Row ${String(row.number)}, ${column}: ${message}`,
    fix,
  };
}
