import { messageOf } from '../../../problems/message.ts';
import { importedBytes, readApart } from '../apart.ts';
import type { Print, PrintedLine } from './pdf-reader.ts';

/** A report of a hundred pages takes a few seconds. */
const limits = { megabytes: 768, milliseconds: 60_000 };

/**
 * The lines of a PDF from top to bottom, page by page, without what stands on every page.
 *
 * @param path the file.
 * @throws with what to do where it cannot be opened, or has no text.
 */
export function linesOfPdf(path: string): { lines: PrintedLine[]; pages: number } {
  const print = printIn(path);
  if ('failed' in print)
    throw new Error(
      `${path} cannot be read as a PDF (${print.failed}). Open it, and save it again without a password.`,
    );
  if (print.lines.length === 0)
    throw new Error(
      `${path} has no text in it: it is a picture of its pages. Ask the inspectors’ office for the report itself, or write the file by hand: npx plain-findings new inspection`,
    );
  return print;
}

function printIn(path: string): Print {
  try {
    return readApart('./pdf-reader', import.meta.url, importedBytes(path), limits) as Print;
  } catch (error) {
    return { failed: messageOf(error) };
  }
}
