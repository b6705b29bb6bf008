import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../problems/problem.ts';
import { messageOf } from '../../problems/message.ts';
import { ordinaryBytes } from './ordinary-file.ts';

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
    const bytes = ordinaryBytes(path, mostBytes);
    return Buffer.isBuffer(bytes) ? decoded(bytes, file) : tooLong(file, bytes.tooMany);
  } catch (error) {
    return unreadable(file, error);
  }
}

function decoded(bytes: Buffer, file: string): string | Problem {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return tidied(new TextDecoder(wide).decode(bytes));
  const text = bytes.toString('utf8');
  if (text.includes(lost) && !isUtf8(bytes)) return wrongEncoding(file, bytes);
  return tidied(text);
}

/** UTF-16 says that it is, by a mark at its beginning. No other encoding can be told for certain. */
export function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function tidied(text: string): string {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return plain.includes('\r') ? plain.replaceAll(/\r\n?/g, '\n') : plain;
}

function unreadable(file: string, error: unknown): Problem {
  const reason = messageOf(error);
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
