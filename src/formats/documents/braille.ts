import { brailleNote } from '../../wording/documents.ts';
import type { PrintedDocument } from './document.ts';
import { textLines, type Line } from './text.ts';

/** Cells in a line and lines on a page: what embossers and most displays take, and what BRF files are laid out for. */
const cells = 40;
const linesOnPage = 25;

/** Digits as braille writes them after its number sign: the letters from a to j. */
const digits = 'JABCDEFGHI';

/**
 * A document as a BRF file: braille in ASCII, laid out in pages of {@link linesOnPage} lines, the last of
 * which holds the number of the page. It says at its top that no person has read it.
 *
 * @param translate turns lines of print into as many lines of braille in ASCII.
 */
export function brailleFile(
  document: PrintedDocument,
  translate: (lines: string[]) => string[],
): string {
  const note: Line = { text: brailleNote, depth: 0, sign: '', gap: 0, isHeading: false };
  const [heading, ...rest] = textLines(document);
  const lines = [...(heading ? [heading] : []), { ...note, gap: 1 }, ...rest];
  const translated = translate(lines.map(({ text, sign }) => `${sign}${text}`));
  const pages = paged(lines.map((line, place) => ({ ...line, text: translated[place] ?? '' })));
  return pages.map((page, place) => numbered(page, place + 1).join('\r\n')).join('\r\n\f');
}

/** Lines broken to the width, on pages with room for a number. A heading is not the last on its page. */
function paged(lines: readonly Line[]): string[][] {
  const room = linesOnPage - 1;
  const pages: string[][] = [[]];
  const page = (): string[] => pages.at(-1) ?? [];
  for (const line of lines) {
    const broken = wrapped(line);
    const gap = page().length === 0 ? 0 : Math.min(line.gap, 1);
    const needed = line.isHeading ? gap + broken.length + 1 : gap + 1;
    if (page().length + needed > room) pages.push([]);
    else page().push(...Array.from({ length: gap }, () => ''));
    for (const text of broken) {
      if (page().length === room) pages.push([]);
      page().push(text);
    }
  }
  return pages;
}

/** What runs over into the next line is indented by two cells more. */
function wrapped({ text, depth }: Line): string[] {
  const indent = ' '.repeat(Math.min(depth * 2, cells / 2));
  const lines: string[] = [];
  let now = indent;
  for (const word of text.split(' ').flatMap((one) => pieces(one, cells - indent.length - 2))) {
    const joined = now.trim() === '' ? `${now}${word}` : `${now} ${word}`;
    if (joined.length <= cells) now = joined;
    else {
      lines.push(now);
      now = `${indent}  ${word}`;
    }
  }
  return [...lines, now];
}

/** A word that no line has room for, such as an address, in pieces. */
function pieces(word: string, room: number): string[] {
  return word.length <= room ? [word] : [word.slice(0, room), ...pieces(word.slice(room), room)];
}

function numbered(page: readonly string[], number: number): string[] {
  const braille = `#${String(number).replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? '')}`;
  const empty = Array.from({ length: linesOnPage - 1 - page.length }, () => '');
  return [...page, ...empty, braille.padStart(cells)];
}
