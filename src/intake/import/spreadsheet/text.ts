import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../../problems/problem.ts';
import { wideEncoding } from '../../read/text.ts';
import { messageOf } from '../../../problems/message.ts';
import { importedBytes } from '../apart.ts';

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

/** The bytes of a spreadsheet, or why they cannot be had. */
export function spreadsheetBytes(path: string, file: string): Buffer | Problem {
  try {
    return importedBytes(path);
  } catch (error) {
    const reason = messageOf(error);
    const message = `This file cannot be read (${reason}).`;
    return fileProblem(file, 1, 'unreadable-file', message, 'Check the name of the file.');
  }
}

/** Whether this is a workbook of a spreadsheet program: a zip, or what old ones wrote. */
export function isWorkbook(bytes: Buffer): boolean {
  return (
    bytes.subarray(0, 2).toString('latin1') === 'PK' ||
    bytes.subarray(0, 4).toString('hex') === 'd0cf11e0'
  );
}

/** The text of a spreadsheet: UTF-8, or UTF-16 where a mark at its beginning says so; lines end with `\n`. */
export function spreadsheetText(bytes: Buffer, file: string): string | Problem {
  const text = decoded(bytes, file);
  return typeof text === 'string' ? text.replaceAll(/\r\n?/g, '\n') : text;
}

function decoded(bytes: Buffer, file: string): string | Problem {
  if (bytes.subarray(0, 4).toString('latin1') === '%PDF') {
    const fix = 'Name the spreadsheet that it was made from.';
    return fileProblem(file, 1, 'wrong-encoding', 'This is a PDF, not a spreadsheet.', fix);
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
