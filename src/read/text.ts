import { readFileSync } from 'node:fs';
import type { Problem } from '../domain/problems.ts';

/** A summary for residents is a few hundred words; a file this long is a mistake, such as a pasted PDF. */
export const mostBytes = 256 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads one file of content as text: UTF-8 without a byte order mark, lines ended by `\n`.
 *
 * @param path where the file lies.
 * @param file what to call it in a problem.
 * @returns the text, or the one problem that keeps it from being read.
 */
export function readText(path: string, file: string): string | Problem {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return unreadable(file, error);
  }
  if (bytes.length > mostBytes) return tooLong(file, bytes.length);
  try {
    const text = decoder.decode(bytes);
    return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  } catch {
    return wrongEncoding(file, bytes);
  }
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
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? undefined : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
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
