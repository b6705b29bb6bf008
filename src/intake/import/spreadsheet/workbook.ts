import type { Problem } from '../../../problems/problem.ts';
import { readApart, type Limits } from '../apart.ts';
import { headerScore } from './columns.ts';
import type { SheetLine } from './records.ts';
import { columnName, mostTitles } from './table.ts';
import { fileProblem } from './text.ts';
import type { Sheet, Workbook } from './workbook-reader.ts';

/** The rows of a workbook’s sheet, and what a person has to know of how it was chosen. */
export type SheetLines = { lines: SheetLine[]; problems: Problem[] };

/**
 * Reads a workbook of Excel (.xlsx, .xls) or OpenDocument (.ods). Of several sheets the one is taken
 * whose header looks most like that of a spreadsheet that can be imported; the others are named.
 *
 * @param bytes the whole file.
 * @param file what to call it in a problem.
 * @param limits of the process that reads it.
 */
export function workbookLines(bytes: Buffer, file: string, limits?: Limits): SheetLines | Problem {
  const workbook = readApart('./workbook-reader', import.meta.url, bytes, limits) as Workbook;
  if ('failed' in workbook) {
    const message = `This workbook cannot be read (${workbook.failed}).`;
    const fix = 'Open it, save its list alone, without a password, or as “CSV UTF-8”.';
    return fileProblem(file, 1, 'unreadable-file', message, fix);
  }
  const filled = workbook.sheets.filter(({ lines }) => lines.length > 0);
  const [best, ...others] = filled.toSorted((a, b) => scoreOf(b.lines) - scoreOf(a.lines));
  return {
    lines: best?.lines ?? [],
    problems: best && others.length > 0 ? [leftOut(file, best.name, others)] : [],
  };
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
