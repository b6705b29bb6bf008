import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Problem } from '../../../problems/problem.ts';
import { wideEncoding } from '../../read/text.ts';

/** The largest of the field have a few megabytes. */
const mostBytes = 64 * 1024 * 1024;

/** A problem with a spreadsheet as a file. */
export function fileProblem(
  file: string,
  line: number,
  code: string,
  message: string,
  fix: string,
): Problem {
  return { code, severity: 'error', file, line, column: 1, message, fix };
}

/** The text of a spreadsheet: UTF-8, or UTF-16 where a mark at its beginning says so; lines end with `\n`. */
export function spreadsheetText(path: string, file: string): string | Problem {
  try {
    const bytes = bytesIn(path);
    if (typeof bytes === 'string') {
      return fileProblem(file, 1, 'unreadable-file', bytes, 'Name a spreadsheet saved as CSV.');
    }
    const text = decoded(bytes, file);
    return typeof text === 'string' ? text.replaceAll(/\r\n?/g, '\n') : text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This file cannot be read (${reason}).`;
    return fileProblem(file, 1, 'unreadable-file', message, 'Check the name of the file.');
  }
}

/** The bytes, or why they are not read. Opening never waits, and size is asked before reading. */
function bytesIn(path: string): Buffer | string {
  const open = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(open);
    if (!stat.isFile()) return 'This is no ordinary file.';
    if (stat.size > mostBytes) return 'This file is larger than 64 MB.';
    return readFileSync(open);
  } finally {
    closeSync(open);
  }
}

function decoded(bytes: Buffer, file: string): string | Problem {
  const [name, fix] = archive(bytes);
  if (name !== undefined) {
    const message = `This is ${name}, not a spreadsheet saved as CSV.`;
    return fileProblem(file, 1, 'wrong-encoding', message, fix);
  }
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  // Without a mark, nothing tells Windows from Mac letters: a guess would put wrong ones into names.
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes) && !text.includes('\uFFFD')) return text;
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  const message = 'This file is not saved as UTF-8: a letter cannot be read here.';
  return fileProblem(file, line, 'wrong-encoding', message, 'Save it again as “CSV UTF-8”.');
}

function archive(bytes: Buffer): [name: string | undefined, fix: string] {
  const fix = 'Open it and save it as “CSV UTF-8”.';
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return ['an Excel workbook', fix];
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') return ['an old Excel workbook', fix];
  return [bytes.subarray(0, 4).toString('latin1') === '%PDF' ? 'a PDF' : undefined, fix];
}
