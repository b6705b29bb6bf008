import { readFileSync } from 'node:fs';
import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { messageOf } from '../../../problems/message.ts';
import type { SheetLine } from './records.ts';

/** A sheet of a workbook, with its rows made equally wide. */
export type Sheet = { name: string; lines: SheetLine[] };

/** What this process answers: the sheets, or why there are none. */
export type Workbook = { sheets: Sheet[] } | { failed: string };

/** More than any list of inspections has. A file of a few bytes can ask for a million times that. */
const most = { bytes: 256 * 1024 * 1024, rows: 100_000, cells: 5_000_000 };

function workbook(bytes: Buffer): Workbook {
  try {
    const { Sheets } = read(unpacked(bytes), { dense: true, cellDates: true, UTC: true });
    const named = Object.entries(Sheets).map(([name, sheet]) => ({ name, lines: linesIn(sheet) }));
    return { sheets: named };
  } catch (error) {
    return { failed: messageOf(error) };
  }
}

/** The same files, none larger than it says that it is, and all of them together not too large. */
function unpacked(bytes: Buffer): Uint8Array {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes;
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      if (size > most.bytes) throw new Error('it is larger than 256 MB once unpacked');
      return true;
    },
  });
  return zipSync(files, { level: 0 });
}

function linesIn(sheet: WorkSheet): SheetLine[] {
  // Rows without a cell are not there.
  const data: readonly (CellObject[] | undefined)[] = sheet['!data'] ?? [];
  if (data.length > most.rows) throw new Error('it has more than 100,000 rows');
  const rows = Array.from(data, (row) => Array.from(row ?? [], textOf));
  const widths = rows.map((cells) => cells.findLastIndex((cell) => cell !== '') + 1);
  const width = widths.reduce((a, b) => Math.max(a, b), 0);
  const end = widths.findLastIndex((one) => one > 0) + 1;
  if (width * end > most.cells) throw new Error('it has more than five million cells');
  return rows.slice(0, end).map((cells, index) => {
    const padded = Array.from({ length: width }, (_cell, place) => cells[place] ?? '');
    return { number: index + 1, line: index + 1, cells: padded };
  });
}

/** What a cell says: a day in full, a number as it is, a fault as the program shows it. */
function textOf(cell: CellObject | undefined): string {
  if (cell === undefined || cell.t === 'z') return '';
  const { v: value } = cell;
  if (cell.t === 'e') return cell.w ?? '#N/A';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? (cell.w ?? '') : dayOf(value);
  return value === undefined ? '' : String(value);
}

/** The day as ISO 8601 writes it; a time besides that is part of what the cell says. */
function dayOf(date: Date): string {
  return date.toISOString().replace(/T00:00:00(?:\.000)?Z$/, '');
}

process.stdout.write(JSON.stringify(workbook(readFileSync(0))));
