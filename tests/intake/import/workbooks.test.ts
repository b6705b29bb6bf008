import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { reportLines } from '../../../src/intake/import/report.ts';
import { workbookLines } from '../../../src/intake/import/spreadsheet/workbook.ts';
import { brent2023, contentWithCouncils, importInto, sheet, temporaryFolder } from './desk.ts';

/** A spreadsheet as a program other than ours saves it. */
type Cell = string | number | Date;

/** The rows of a CSV file, with its days as days and its numbers as numbers. */
function rowsOf(path: string): Cell[][] {
  const rows: string[][] = parse(readFileSync(path, 'utf8'));
  return rows.map((cells) =>
    cells.map((cell) => (/^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell)),
  );
}

function saved(
  sheets: Record<string, Cell[][]>,
  type: BookType,
  change?: (book: WorkBook) => void,
) {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const cells = utils.aoa_to_sheet(rows, { cellDates: true, UTC: true });
    utils.book_append_sheet(book, cells, name);
  }
  change?.(book);
  const path = join(temporaryFolder(), `results.${type}`);
  writeFileSync(path, write(book, { type: 'buffer', bookType: type }) as Buffer);
  return path;
}

const csv = () => sheet('inspections', [brent2023]);
const file = 'inspections/brent/2023-02-ilacs.md';

describe('a workbook says the same as the CSV that is saved from it:', () => {
  const right = () => {
    const folder = contentWithCouncils();
    importInto(folder, [csv()]);
    return readFileSync(join(folder, file), 'utf8');
  };

  test.each<BookType>(['xlsx', 'ods', 'xls'])('%s, with its days as days', (type) => {
    const folder = contentWithCouncils();
    const { problems } = importInto(folder, [saved({ Results: rowsOf(csv()) }, type)]);
    expect(problems).toEqual([]);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(right());
  });

  test('that counts its days from 1904', () => {
    const folder = contentWithCouncils();
    const path = saved({ Results: rowsOf(csv()) }, 'xlsx', (book) => {
      book.Workbook = { WBProps: { date1904: true } };
    });
    expect(importInto(folder, [path]).problems).toEqual([]);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(right());
  });

  test('with a title above, a note below, and other sheets, which are named', () => {
    const folder = contentWithCouncils();
    const rows = [['Results by council'], [], ...rowsOf(csv()), [], ['Source: the inspectorate']];
    const path = saved({ 'Read me': [['How to read this']], Results: rows }, 'xlsx');
    const { problems } = importInto(folder, [path]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The sheet “Results” is read. Left out: “Read me”.',
      'Row 6 has nothing but “Source: the inspectorate”. It is taken for a note and left out.',
    ]);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(right());
  });
});

test('a workbook that cannot be opened says what to do', () => {
  const path = join(temporaryFolder(), 'broken.xlsx');
  writeFileSync(path, 'PK\u0003\u0004 and no more');
  const [problem] = importInto(contentWithCouncils(), [path]).problems;
  expect(problem?.message).toMatch(/^This workbook cannot be read \(.+\)\.$/);
  expect(problem?.fix).toContain('save its list alone, without a password');
});

describe('a workbook that asks for more than an honest file needs is refused in words', () => {
  const reasonOf = (bytes: Uint8Array, megabytes = 768): string => {
    const limits = { megabytes, milliseconds: 120_000 };
    const told = workbookLines(Buffer.from(bytes), 'list.xlsx', limits);
    return 'message' in told ? told.message : '';
  };
  const book = (bookType: BookType, rows: Cell[][]): Buffer => {
    const cells = utils.book_new(utils.aoa_to_sheet(rows));
    return write(cells, { type: 'buffer', bookType }) as Buffer;
  };

  test('once unpacked', () => {
    const zeros = new Uint8Array(257 * 1024 * 1024);
    const zip = zipSync({ 'content.xml': [zeros, { level: 1 }] });
    expect(reasonOf(zip)).toContain('larger than 256 MB once unpacked');
  });

  test('by one row that is very wide above one that is far below', () => {
    const rows = Array.from({ length: 400 }, (): Cell[] => []);
    const wide = Array.from({ length: 16_000 }, () => 'x');
    expect(reasonOf(book('xlsx', [wide, ...rows, ['x']]))).toContain(
      'more than five million cells',
    );
  });

  test('by a cell that says how often it is to be repeated', () => {
    const files = unzipSync(book('ods', [['x']]));
    const once = strFromU8(files['content.xml'] ?? new Uint8Array());
    const often = once.replace(/<table:table-row\b/, '$& table:number-rows-repeated="999999999"');
    expect(often).not.toBe(once);
    const zip = zipSync({ ...files, 'content.xml': strToU8(often) });
    expect(reasonOf(zip, 32)).toContain('more memory or time than an honest file needs');
  });
});

test('the same mistake in many rows is told once, with the number of rows', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    ...brent2023,
    inspection_id: `brent-${String(index)}`,
    published: `0${String((index % 9) + 1)}/03/2023`,
  }));
  const lines = reportLines(importInto(contentWithCouncils(), [sheet('inspections', rows)]), false);
  const told = lines.filter((line) => line.includes('can be two days'));
  expect(told.length).toBeLessThan(3);
  expect(lines.join('\n')).toMatch(/The same in 3\d rows: 2 to 3, 5/);
});

test('a dry run shows what would change as a table', () => {
  const folder = contentWithCouncils();
  importInto(folder, [csv()]);
  const later = sheet('inspections', [{ ...brent2023, published: '2023-04-20' }]);
  const lines = reportLines(importInto(folder, [later], { dryRun: true }), true);
  const header = lines.findIndex((line) => /^file +field +now +then$/.test(line));
  expect(lines[header + 2]).toMatch(/2023-02-ilacs\.md +published +2023-\d\d-\d\d +2023-04-20$/);
});
