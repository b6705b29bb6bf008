import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Problem } from '../../problems/problem.ts';

/** A summary for residents is a few hundred words; a file this long is a mistake, such as a pasted PDF. */
export const mostBytes = 256 * 1024;

/** What a byte becomes that is not UTF-8. A file may also have it, where that happened before. */
const lost = '\uFFFD';

/**
 * Reads one file of content as text: UTF-8 without a byte order mark, lines ended by `\n`.
 *
 * @param path where the file lies.
 * @param file what to call it in a problem.
 * @returns the text, or the one problem that keeps it from being read.
 */
export function readText(path: string, file: string): string | Problem {
  try {
    const text = readFileSync(path, 'utf8');
    const length = Buffer.byteLength(text);
    if (length > mostBytes) return tooLong(file, length);
    const bytes = text.includes(lost) ? readFileSync(path) : undefined;
    if (bytes && !isUtf8(bytes)) return wrongEncoding(file, bytes);
    return tidied(text);
  } catch (error) {
    return unreadable(file, error);
  }
}

function tidied(text: string): string {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return plain.includes('\r') ? plain.replaceAll(/\r\n?/g, '\n') : plain;
}

function unreadable(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return problem('unreadable-file', file, 1, `This file cannot be read (${reason}).`, [
    'Check that the file is there and that you may open it.',
  ]);
}

function tooLong(file: string, bytes: number): Problem {
  const size = `${String(Math.round(bytes / 1024))} kB`;
  return problem('file-too-long', file, 1, `This file is ${size} long; the most is 256 kB.`, [
    'Write a short summary here and link to the long document.',
  ]);
}

function wrongEncoding(file: string, bytes: Buffer): Problem {
  const line = firstBadLine(bytes);
  return problem('wrong-encoding', file, line, 'This file is not saved as UTF-8.', [
    'Open it in your editor and save it again with the encoding “UTF-8”.',
  ]);
}

/** Decodes line by line, so that an officer knows where to look. */
function firstBadLine(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const isBad = !isUtf8(bytes.subarray(start, end === -1 ? undefined : end));
    if (isBad || end === -1) return line;
    start = end + 1;
  }
}

function problem(
  code: string,
  file: string,
  line: number,
  message: string,
  [fix]: [string],
): Problem {
  return { code, severity: 'error', file, line, column: 1, message, fix };
}
