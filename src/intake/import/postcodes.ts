import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import {
  foldRanges,
  type PostcodeParts,
  type PostcodeRange,
} from '../../domain/postcode-ranges.ts';
import type { Problem } from '../../problems/problem.ts';
import { fileOf } from '../../schemas/collections.ts';
import { readCollection } from '../read/content.ts';
import { writeAll, type NewText } from './files/write.ts';
import type { SheetLine } from './spreadsheet/records.ts';
import { sheetLines } from './spreadsheet/sheet-lines.ts';
import { fileProblem } from './spreadsheet/text.ts';

/** What to import, where to, and when the postcodes were in use. */
export type PostcodeImport = { file: string; folder: string; vintage: string; dryRun: boolean };

/** How many ranges were read, of how many areas, or what is wrong. */
export type ImportedPostcodes = { problems: Problem[]; ranges: number; areas: number };

type Reader = { partsOf: (postcode: string) => PostcodeParts | undefined; councils: Set<string> };

const columns = ['from', 'council'];

/**
 * Imports a spreadsheet of postcode ranges: each row has the first postcode of a range and the short
 * name of its council, or nothing where no council here has it. It takes the place of all before it.
 *
 * @throws where the settings do not say how a postcode is written, or where the disk refuses.
 */
export function importPostcodes(job: PostcodeImport): ImportedPostcodes {
  const { file, folder, vintage, dryRun } = job;
  const name = basename(file);
  const sheet = sheetLines(file, name);
  if (!('lines' in sheet)) return failed([sheet]);
  const [header, ...rows] = sheet.lines;
  if (!header || columns.some((column, index) => header.cells[index] !== column))
    return failed([wrongHeader(name)]);
  const reader = readerFor(folder);
  const problems = rows.flatMap((row) => problemIn(row, name, reader));
  if (problems.length > 0) return failed(problems);
  const areas = foldRanges(rows.map(rangeIn), (postcode) => {
    const parts = reader.partsOf(postcode);
    if (!parts) throw new Error(`${postcode} was not checked`);
    return parts;
  });
  // Ranges do not say which districts there are: what was written of that by hand stays.
  const numbers = new Map(
    readCollection(folder, 'postcodes').entries.map(({ id, data }) => [id, data.numbers]),
  );
  const files = Object.entries(areas).map(([area, list]) => {
    const id = area.toLowerCase();
    return {
      file: fileOf('postcodes', id),
      text: stringify({ vintage, ...list, numbers: numbers.get(id) }, { lineWidth: 0 }),
    };
  });
  if (!dryRun) replaceAll(folder, files);
  return { problems: [], ranges: rows.length, areas: Object.keys(areas).length };
}

/** Writes all areas. One that the spreadsheet does not have any more goes. */
function replaceAll(folder: string, files: readonly NewText[]): void {
  writeAll(folder, files);
  const fresh = new Set(files.map(({ file }) => file));
  for (const { file } of readCollection(folder, 'postcodes').entries)
    if (!fresh.has(file)) rmSync(join(folder, file));
}

function readerFor(folder: string): Reader {
  const parts = readCollection(folder, 'site').entries[0]?.data.postcodes?.parts;
  if (parts === undefined)
    throw new Error(
      'site.yaml does not say how a postcode is written. Write “postcodes” there first; docs/fields.md explains it.',
    );
  const whole = new RegExp(`^${parts}$`);
  return {
    partsOf: (postcode) => {
      const [, area, district, rest] = whole.exec(postcode) ?? [];
      return area === undefined || district === undefined || rest === undefined
        ? undefined
        : [area, district, rest];
    },
    councils: new Set(readCollection(folder, 'authorities').entries.map(({ id }) => id)),
  };
}

function rangeIn({ cells: [from = '', council = ''] }: SheetLine): PostcodeRange {
  return { from, council: council === '' ? undefined : council };
}

function problemIn(row: SheetLine, file: string, { partsOf, councils }: Reader): Problem[] {
  const { from, council } = rangeIn(row);
  const at = (message: string, fix: string): Problem[] => [
    fileProblem(file, row.line, 'postcode-range', message, fix),
  ];
  if (!partsOf(from))
    return at(`“${from}” is no whole postcode.`, 'Write it in capitals and without a space.');
  if (council !== undefined && !councils.has(council))
    return at(
      `There is no council “${council}”.`,
      'Write the short name of a council in content/authorities, or leave the cell empty.',
    );
  return [];
}

function wrongHeader(file: string): Problem {
  const message = 'The first row does not name the columns of a list of postcodes.';
  return fileProblem(file, 1, 'postcode-columns', message, `Write: ${columns.join(',')}`);
}

function failed(problems: Problem[]): ImportedPostcodes {
  return { problems, ranges: 0, areas: 0 };
}
