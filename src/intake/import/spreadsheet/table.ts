import type { Problem } from '../../../problems/problem.ts';
import type { SheetLine } from './records.ts';
import { fileProblem } from './text.ts';

/** The rows of a spreadsheet below the names of its columns, without what stands around them. */
export type SheetTable = {
  /** As they are known: small letters, with “_” for spaces. */
  columns: string[];
  /** The line of the names. */
  line: number;
  rows: SheetLine[];
  /** What was left out, for a person to see. */
  problems: Problem[];
};

/** How far down a header can be: titles and notes of the publisher stand above it. */
export const mostTitles = 10;

/**
 * Finds the header and the rows below it. A title above and a note below the table, and a column that
 * only counts the rows, are no part of it.
 *
 * @param score how much a row looks like a header, from 0 to 1.
 * @param nameOf the name of a column, from the cell of the header.
 */
export function tableIn(
  records: readonly SheetLine[],
  file: string,
  score: (columns: readonly string[]) => number,
  nameOf: (cell: string) => string = columnName,
): SheetTable {
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const named = filled.slice(0, mostTitles).map(({ cells }) => cells.map(nameOf));
  const index = Math.max(
    0,
    named.findIndex((names) => score(names) >= 0.5),
  );
  const header = filled[index];
  const body = filled.slice(index + 1);
  const width = named[index]?.length ?? 0;
  const end = body.findLastIndex(({ cells }) => !isNote(cells, width)) + 1;
  const notes = body.slice(end).map((line) => noteLeftOut(line, file));
  const whole = { columns: named[index] ?? [], line: header?.line ?? 1, rows: body.slice(0, end) };
  return { ...withoutCounter(whole), problems: end === 0 ? [] : notes };
}

/** A name as the program knows it, whatever a spreadsheet program made of it. */
export function columnName(cell: string): string {
  const visible = cell.replaceAll(/\p{Cf}/gu, '').trim();
  return visible.toLowerCase().replaceAll(/[\s-]+/g, '_');
}

/** One sentence in the first cell, such as “Source: …”: no row of any spreadsheet has so little. */
function isNote(cells: readonly string[], width: number): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.trim());
  return width > 2 && first !== '' && others.every((cell) => cell === '');
}

function noteLeftOut({ number, line, cells }: SheetLine, file: string): Problem {
  const words = (cells[0] ?? '').trim().slice(0, 60);
  const message = `Row ${String(number)} has nothing but “${words}”. It is taken for a note and left out.`;
  const problem = fileProblem(
    file,
    line,
    'note-left-out',
    message,
    'Fill in the row if it is one.',
  );
  return { ...problem, severity: 'advice' };
}

type TableParts = Omit<SheetTable, 'problems'>;

/** Without a first column that has no name and counts the rows, as data programs write it. */
function withoutCounter(table: TableParts): TableParts {
  const [first, ...columns] = table.columns;
  if (first === undefined || !/^(?:unnamed:_?0)?$/.test(first)) return table;
  const numbers = table.rows.map(({ cells }) => (cells[0] ?? '').trim());
  if (!numbers.every((cell) => /^\d*$/.test(cell))) return table;
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.slice(1) }));
  return { ...table, columns, rows };
}
