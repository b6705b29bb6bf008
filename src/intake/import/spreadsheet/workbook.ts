import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Problem } from '../../../problems/problem.ts';
import { headerScore } from './columns.ts';
import type { SheetLine } from './records.ts';
import { columnName, mostTitles } from './table.ts';
import { fileProblem } from './text.ts';
import { messageOf } from '../../../problems/message.ts';

/** More rows than any list of inspections has. */
const mostRows = 100_000;

/** The rows of a workbook’s sheet, and what a person has to know of how it was chosen. */
export type SheetLines = { lines: SheetLine[]; problems: Problem[] };

/**
 * Reads a workbook of Excel (.xlsx, .xls) or OpenDocument (.ods). Of several sheets the one is taken
 * whose header looks most like that of a spreadsheet that can be imported; the others are named.
 *
 * @param bytes the whole file.
 * @param file what to call it in a problem.
 */
export function workbookLines(bytes: Buffer, file: string): SheetLines | Problem {
  const sheets = sheetsIn(bytes);
  if (typeof sheets === 'string') {
    const message = `This workbook cannot be read (${sheets}).`;
    const fix = 'Open it, save it again without a password, or as “CSV UTF-8”.';
    return fileProblem(file, 1, 'unreadable-file', message, fix);
  }
  const filled = sheets.filter(({ lines }) => lines.length > 0);
  const [best, ...others] = filled.toSorted((a, b) => scoreOf(b.lines) - scoreOf(a.lines));
  return {
    lines: best?.lines ?? [],
    problems: best && others.length > 0 ? [leftOut(file, best.name, others)] : [],
  };
}

type Sheet = { name: string; lines: SheetLine[] };

function sheetsIn(bytes: Buffer): Sheet[] | string {
  try {
    const book = read(bytes, { dense: true, cellDates: true, UTC: true, sheetRows: mostRows });
    return Object.entries(book.Sheets).map(([name, sheet]) => ({ name, lines: linesIn(sheet) }));
  } catch (error) {
    return messageOf(error);
  }
}

function linesIn(sheet: WorkSheet): SheetLine[] {
  // Rows without a cell are not there.
  const data: readonly (CellObject[] | undefined)[] = sheet['!data'] ?? [];
  const rows = Array.from(data, (row) => Array.from(row ?? [], textOf));
  const width = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => cell !== '') + 1));
  const end = rows.findLastIndex((cells) => cells.some((cell) => cell !== '')) + 1;
  return Array.from({ length: end }, (_, index) => {
    const cells = rows[index] ?? [];
    const padded = Array.from({ length: width }, (_cell, place) => cells[place] ?? '');
    return { number: index + 1, line: index + 1, cells: padded };
  });
}

/** What a cell says: a day in full, a number as it is, a fault as the program shows it. */
function textOf(cell: CellObject | undefined): string {
  if (cell === undefined || cell.t === 'z') return '';
  const { v: value } = cell;
  if (cell.t === 'e') return cell.w ?? '#N/A';
  if (value instanceof Date) return dayOf(value);
  return value === undefined ? '' : String(value);
}

/** The day as ISO 8601 writes it; a time besides that is part of what the cell says. */
function dayOf(date: Date): string {
  return date.toISOString().replace(/T00:00:00(?:\.000)?Z$/, '');
}

function scoreOf(lines: readonly SheetLine[]): number {
  const scores = lines.slice(0, mostTitles).map(({ cells }) => headerScore(cells.map(columnName)));
  return Math.max(0, ...scores);
}

function leftOut(file: string, name: string, others: readonly Sheet[]): Problem {
  const names = others.map((sheet) => `“${sheet.name}”`).join(', ');
  const message = `The sheet “${name}” is read. Left out: ${names}.`;
  const fix = 'Save a sheet by itself to import another one.';
  return { ...fileProblem(file, 1, 'sheet-left-out', message, fix), severity: 'advice' };
}
