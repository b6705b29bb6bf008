import type { Problem } from '../../../problems/problem.ts';
import { damage } from '../../../markdown/damaged-text.ts';
import { unsafeCharacters } from '../../../markdown/unsafe-text.ts';
import { headerScore, kindOf } from './columns.ts';
import { scoreColumn, type SpreadsheetKind } from './kinds.ts';
import type { SheetLine } from './records.ts';
import { cellProblem, isAddress, type Row } from './row.ts';
import { columnName, tableIn } from './table.ts';
import { sheetLines } from './sheet-lines.ts';
import { fileProblem } from './text.ts';

/** Names of columns in spreadsheets, with those that are known here. */
export type ColumnNames = ReadonlyMap<string, string>;

/** A spreadsheet whose columns are known. Its cells are not yet. */
export type Spreadsheet = { kind: SpreadsheetKind; file: string; rows: Row[]; problems: Problem[] };

/** Columns that lists write in two ways. */
const otherNames: Readonly<Record<string, string>> = {
  overall: 'overall_effectiveness',
  overall_score: scoreColumn('overall_effectiveness'),
};

/**
 * Reads a spreadsheet: a workbook of Excel or OpenDocument, or CSV in UTF-8, or in UTF-16 with a mark
 * that says so; any line ends; commas, semicolons or tabs between the cells.
 *
 * @param path the file; problems call it so too.
 * @param areas the columns of areas that may be there.
 * @param renamed what the publisher calls columns otherwise.
 * @returns the rows, those with a damaged cell among them, or every reason why the file cannot be taken.
 */
export function readSpreadsheet(
  path: string,
  areas: ReadonlySet<string>,
  renamed: ColumnNames = new Map(),
): Spreadsheet | { problems: Problem[] } {
  const file = path.replaceAll('\\', '/');
  const sheet = sheetLines(path, file);
  if (!('lines' in sheet)) return { problems: [sheet] };
  const table = tableIn(sheet.lines, file, headerScore, (cell) => {
    const name = columnName(cell);
    return renamed.get(name) ?? otherNames[name] ?? name;
  });
  const { columns } = table;
  const kind = kindOf(columns, areas, file, table.line);
  if (typeof kind !== 'string') return { problems: kind };
  const wrong = table.rows.flatMap((record) => wrongWidth(record, file, columns));
  const none = table.rows.length === 0 ? [noRows(file)] : [];
  if (wrong.length + none.length > 0) return { problems: [...none, ...wrong] };
  const rows = table.rows.map((record) => rowOf(record, file, columns));
  return { kind, file, rows, problems: [...sheet.problems, ...table.problems] };
}

function rowOf({ number, line, cells }: SheetLine, file: string, columns: string[]): Row {
  const named = columns.map((column, index) => [column, cells[index] ?? ''] as const);
  const row = { file, number, line, columns, cells: Object.fromEntries(named), damage: new Map() };
  return { ...row, damage: damageIn(row) };
}

/** Cells that do not hold what somebody meant to write, each with what is wrong in it. */
function damageIn(row: Row): Row['damage'] {
  return new Map(
    Object.entries(row.cells).flatMap(([column, cell]): [string, Problem[]][] => {
      const found = [...hidden(row, column, cell), ...damaged(row, column, cell)];
      return found.length > 0 ? [[column, found]] : [];
    }),
  );
}

function hidden(row: Row, column: string, cell: string): Problem[] {
  return unsafeCharacters(cell).map(({ name, codePoint }) =>
    cellProblem(
      row,
      column,
      `There is ${name} (${codePoint}) in this cell.`,
      'Delete the text and type it again by hand: copying brings such characters along.',
    ),
  );
}

/** An address has question marks and signs that a sentence has not; codes in quotes are no formula. */
function damaged(row: Row, column: string, cell: string): Problem[] {
  if (/^="[^"]*"$/.test(cell.trim())) return [];
  const skipped = isAddress(cell) ? ['lost-letter', 'html-entity'] : [];
  return damage(cell, 'cell')
    .filter(({ code }) => !skipped.includes(code) && !isBlankSign(cell))
    .map(({ message, fix }) => cellProblem(row, column, message, fix));
}

/** Excel's “not available” is one of the ways to leave a cell blank. */
function isBlankSign(cell: string): boolean {
  return cell.trim().toUpperCase() === '#N/A';
}

function wrongWidth(
  { number, line, cells }: SheetLine,
  file: string,
  columns: string[],
): Problem[] {
  const extra = cells.slice(columns.length);
  if (cells.length >= columns.length && extra.every((cell) => cell.trim() === '')) return [];
  const count = `${String(cells.length)} cells, the first row ${String(columns.length)}`;
  const message = `Row ${String(number)} has ${count}.`;
  const fix = 'Put text that has a comma in it between double quotes.';
  return [fileProblem(file, line, 'bad-row', message, fix)];
}

function noRows(file: string): Problem {
  const message = 'There is no row below the header.';
  return fileProblem(file, 1, 'no-rows', message, 'Check that you named the right file.');
}
