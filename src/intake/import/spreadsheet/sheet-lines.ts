import type { Problem } from '../../../problems/problem.ts';
import { recordsOf } from './records.ts';
import { isWorkbook, spreadsheetBytes, spreadsheetText } from './text.ts';
import { workbookLines, type SheetLines } from './workbook.ts';

/** The rows of a workbook, or of a text with marks between the cells. */
export function sheetLines(path: string, file: string): SheetLines | Problem {
  const bytes = spreadsheetBytes(path, file);
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (isWorkbook(bytes)) return workbookLines(bytes, file);
  const text = spreadsheetText(bytes, file);
  if (typeof text !== 'string') return text;
  const records = recordsOf(text, file);
  return Array.isArray(records) ? { lines: records, problems: [] } : records;
}
