import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { Schema } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { csvwOf, dataPackageOf, tableSchemaOf } from '../../src/formats/csv/describe.ts';
import { csvFiles, tableFiles } from '../../src/formats/csv/files.ts';
import { csvHeader, csvRows, type Table } from '../../src/formats/csv/table.ts';
import { hostileName, hostileSite, realSite } from './sites.ts';

const site = realSite();
const files = csvFiles(site);

/** The terms of the CSV on the Web vocabulary that the description uses. */
const csvwTerms = {
  '@vocab': 'http://www.w3.org/ns/csvw#',
  dc: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const oneColumn: Table<string> = {
  name: 'words',
  title: 'Words',
  about: 'One word in a row.',
  key: ['word'],
  columns: [{ name: 'word', about: 'A word.', type: 'string', value: (word) => word }],
};

describe('a table', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'does no harm in a spreadsheet where a cell is %j',
    (cell) => {
      const [row] = parse(csvRows(oneColumn, [cell]));
      expect(row).toEqual([`'${cell}`]);
    },
  );

  test('brings any words through', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (words) => {
        const rows: string[][] = parse(csvHeader(oneColumn) + csvRows(oneColumn, ['.', ...words]), {
          relax_column_count: true,
          skip_empty_lines: false,
        });
        const cells = rows
          .slice(2)
          .map(([cell = '']) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''));
        expect(cells).toEqual(words);
      }),
    );
  });

  test('ends lines as RFC 4180 does, and has a header', () => {
    expect(csvHeader(oneColumn) + csvRows(oneColumn, ['a'])).toBe('word\r\na\r\n');
  });

  test('keeps a hostile name, behind an apostrophe', () => {
    const wide = csvFiles(hostileSite()).find(({ path }) => path === 'inspections.csv');
    const rows: Record<string, string>[] = parse(wide?.text() ?? '', { columns: true });
    const names = new Set(rows.map((row) => row['authority_name']));
    expect(names).toContain(`'${hostileName}`);
  });

  test('of one year is a part of the table of all years', () => {
    const whole = files.find(({ path }) => path === 'judgements.csv')?.text() ?? '';
    const parts = files.filter(({ path }) => /^judgements-\d{4}\.csv$/.test(path));
    expect(parts.length).toBeGreaterThan(10);
    for (const { path, text } of parts) {
      expect(whole, path).toContain(text().slice(text().indexOf('\r\n') + 2));
    }
  });
});

describe('the descriptions of the tables', () => {
  test('are Table Schemas that fit every row (frictionless)', async () => {
    for (const { path, text, table } of files.filter((file) => !/\d{4}\.csv$/.test(file.path))) {
      // Its types forget that this is a promise.
      const schema = await Promise.resolve(Schema.load(tableSchemaOf(table), { strict: true }));
      const rows: string[][] = parse(text(), { from_line: 2 });
      expect(rows.length, path).toBeGreaterThan(table.name === 'improvements' ? 50 : 900);
      for (const row of rows) expect(schema.castRow(row)).toHaveLength(row.length);
    }
  });

  test('are linked data that loses nothing when it is read (CSV on the Web, JSON-LD)', async () => {
    const { '@context': _context, ...metadata } = csvwOf(files, site);
    const read = await jsonld.expand(metadata, { expandContext: csvwTerms, safe: true });
    expect(JSON.stringify(read)).toContain('http://www.w3.org/ns/csvw#datatype');
  });

  test('name each file that is there, with licence and source', () => {
    const paths = files.map(({ path }) => path);
    const data = dataPackageOf(files, site);
    expect(data.resources.map(({ path }) => path)).toEqual(paths);
    expect(csvwOf(files, site).tables.map(({ url }) => url)).toEqual(paths);
    expect(data.licenses[0]?.name).toBe('OGL-UK-3.0');
    expect(data.sources.map(({ title }) => title)).toContain('Ofsted');
    expect(tableFiles(site).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['csv/csv-metadata.json', 'csv/datapackage.json']),
    );
  });

  test('say that they are UTF-8, so that Excel shows every letter as it is', () => {
    const published = tableFiles(site).filter(({ path }) => path.endsWith('.csv'));
    expect(published.length).toBeGreaterThan(0);
    for (const { text } of published) expect(text().startsWith('\uFEFFinspection')).toBe(true);
  });

  test('have a plain text that says of every column what it means', () => {
    const columns =
      tableFiles(site)
        .find(({ path }) => path === 'csv/columns.txt')
        ?.text() ?? '';
    for (const { table } of files)
      for (const { name, about } of table.columns) expect(columns).toContain(`${name}: ${about}`);
  });

  test('have names that version 2 of the Data Package allows', () => {
    for (const { name } of dataPackageOf(files, site).resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
    }
  });
});

test('a year of very many inspections is split, and no row is lost', () => {
  const [first] = site.inspections;
  const many = Array.from({ length: 4000 }, () => first).filter((one) => one !== undefined);
  const parts = csvFiles({ ...site, inspections: many }).filter(({ path }) =>
    path.startsWith('inspections'),
  );
  const rows = parts.flatMap(({ text }): string[][] => parse(text(), { from: 2 }));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every(({ text }) => Buffer.byteLength(text()) <= 1_000_000)).toBe(true);
  expect(rows).toHaveLength(4000);
});
