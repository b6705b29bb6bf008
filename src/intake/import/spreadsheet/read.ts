import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../../problems/problem.ts';
import { unsafeCharacters } from '../../../markdown/unsafe-text.ts';
import { kindOf } from './columns.ts';
import type { SpreadsheetKind } from './kinds.ts';
import { cellProblem, type Row } from './row.ts';

/** A spreadsheet whose columns are known. Its cells are not yet. */
export type Spreadsheet = { kind: SpreadsheetKind; file: string; rows: Row[] };

/**
 * Reads a spreadsheet saved as CSV: UTF-8 with or without a byte order mark, any line ends.
 *
 * @param path the file; problems call it so too.
 * @param areas the columns of areas that may be there.
 * @returns the rows, or every reason why the file cannot be taken.
 */
export function readSpreadsheet(
  path: string,
  areas: ReadonlySet<string>,
): Spreadsheet | { problems: Problem[] } {
  const file = path.replaceAll('\\', '/');
  const text = textOf(path, file);
  if (typeof text !== 'string') return { problems: [text] };
  const records = recordsOf(text, file);
  if (!Array.isArray(records)) return { problems: [records] };
  const [header, ...body] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const columns = (header?.cells ?? []).map((name) => name.trim());
  const kind = kindOf(columns, areas, file);
  if (typeof kind !== 'string') return { problems: kind };
  const rows = body.map((record) => rowOf(record, file, columns));
  const problems = [...(rows.length === 0 ? [noRows(file)] : []), ...rows.flatMap(badCells)];
  problems.push(...body.flatMap((record) => wrongWidth(record, file, columns)));
  return problems.length > 0 ? { problems } : { kind, file, rows };
}

/** A row as it lies in the file, blank rows included, so that numbers are those of the spreadsheet. */
type Line = { number: number; line: number; cells: string[] };

function textOf(path: string, file: string): string | Problem {
  let text: string;
  try {
    text = new TextDecoder().decode(readFileSync(path)).replaceAll(/\r\n?/g, '\n');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This file cannot be read (${reason}).`;
    return fileProblem(file, 1, 'unreadable-file', message, 'Check the name of the file.');
  }
  const broken = text.indexOf('\uFFFD');
  if (broken === -1) return text;
  const line = text.slice(0, broken).split('\n').length;
  return fileProblem(
    file,
    line,
    'wrong-encoding',
    'This file is not saved as UTF-8: a letter cannot be read here.',
    'Save it again as “CSV UTF-8”.',
  );
}

function recordsOf(text: string, file: string): Line[] | Problem {
  try {
    const ends: number[] = [];
    const records = parse(text, {
      relax_column_count: true,
      on_record: (record, { lines }) => {
        ends.push(lines);
        return record;
      },
    });
    return records.map((cells, index) => ({
      number: index + 1,
      line: (ends[index] ?? 1) - cells.join('').split('\n').length + 1,
      cells,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const message = `This is not a spreadsheet in CSV form: ${error.message}.`;
    const fix = 'Save the spreadsheet again as “CSV UTF-8”, with commas between the cells.';
    return fileProblem(file, line, 'broken-csv', message, fix);
  }
}

function rowOf({ number, line, cells }: Line, file: string, columns: string[]): Row {
  const named = columns.map((column, index) => [column, cells[index] ?? ''] as const);
  return { file, number, line, columns, cells: Object.fromEntries(named) };
}

function badCells(row: Row): Problem[] {
  return Object.entries(row.cells).flatMap(([column, cell]) =>
    unsafeCharacters(cell).map(({ name, codePoint }) =>
      cellProblem(
        row,
        column,
        `There is ${name} (${codePoint}) in this cell.`,
        'Delete the text and type it again by hand: copying brings such characters along.',
      ),
    ),
  );
}

function wrongWidth({ number, line, cells }: Line, file: string, columns: string[]) {
  if (cells.length === columns.length) return [];
  const count = `${String(cells.length)} cells, the first row ${String(columns.length)}`;
  const message = `Row ${String(number)} has ${count}.`;
  const fix = 'Put text that has a comma in it between double quotes.';
  return [fileProblem(file, line, 'bad-row', message, fix)];
}

function noRows(file: string): Problem {
  const message = 'There is no row below the header.';
  return fileProblem(file, 1, 'no-rows', message, 'Check that you named the right file.');
}

function fileProblem(file: string, line: number, code: string, message: string, fix: string) {
  return { code, severity: 'error' as const, file, line, column: 1, message, fix };
}
