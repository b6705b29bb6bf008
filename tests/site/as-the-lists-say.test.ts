import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';

/**
 * Holds the published files against the published lists without a line of the importer or of the
 * reader: another parser of YAML, and places and names put together by hand. What those two get
 * wrong in the same way shows here.
 */

type Row = Record<string, string>;
type Names = { id: string; label: string; alsoPrinted?: string[] };
type Rules = { areas: Names[]; overall: Names; grades: Names[] };
type Judgement = { area: string; printedArea?: string; printed?: string } & Record<string, string>;
type File = {
  onSite?: { from: string; to: string }[];
  published: string;
  publishedInReport?: string;
  report: { url?: string };
  improvementCount?: number;
  outcome: { judgements?: Judgement[]; result?: string; previous?: string };
};

/** Reports that print “children care leavers”; the list of printed words puts that right. */
const misprinted = [
  ...['bedford-2025-07', 'bracknell-forest-2025-12', 'bradford-2026-01', 'herefordshire-2025-11'],
  ...['kent-2025-11', 'leeds-2025-07', 'manchester-2025-10', 'redcar-and-cleveland-2025-12'],
  ...['richmond-upon-thames-2025-07', 'solihull-2025-11', 'sutton-2025-06'],
  ...['west-berkshire-2025-09', 'wigan-2025-10', 'wolverhampton-2026-01'],
];
const misprint = 'The experiences and progress of children care leavers';

const columns: Row = {
  overall_effectiveness: 'overall',
  leadership_management_governance: 'leadership',
};
const areaOf = (column: string): string => columns[column] ?? column.replaceAll('_', '-');

const root = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What a YAML file says. Days stay text: the core schema knows no timestamps. */
const yamlOf = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

/** The rows of a list. Some programs write a blank as “NaN”. */
function rowsOf(name: string): Record<string, string>[] {
  const text = textOf(`tests/fixtures/spreadsheets/${name}.csv`).replaceAll(',NaN,', ',,');
  return parse<Row>(text, { columns: true, bom: true });
}

const cell = (row: Row, column: string): string => row[column] ?? '';

function fileAt(path: string): File {
  return yamlOf(textOf(`content/inspections/${path}.md`).split(/^---$/m)[1] ?? '') as File;
}

/** `brent-2026-05` under `ILACS-2026` is `brent/2026-05-ilacs`. */
function fileOf(row: Row): File {
  const id = cell(row, 'inspection_id');
  const family = cell(row, 'framework').toLowerCase().replace(/-\d+$/, '');
  return fileAt(`${id.slice(0, -8)}/${id.slice(-7)}-${family}`);
}

function rulesOf(row: Row): Rules {
  return yamlOf(textOf(`content/frameworks/${cell(row, 'framework').toLowerCase()}.yaml`)) as Rules;
}

function judgementFor(row: Row, column: string): Judgement | undefined {
  return fileOf(row).outcome.judgements?.find(({ area }) => area === areaOf(column));
}

/** A judgement as the file and its framework print it: the area, its grade, the printed grade. */
function printedIn(row: Row): string[] {
  const area = cell(row, 'area');
  const { areas, overall, grades } = rulesOf(row);
  const ours = judgementFor(row, area);
  const names = areaOf(area) === 'overall' ? overall : areas.find(({ id }) => id === areaOf(area));
  const grade = grades.find(({ id }) => id === ours?.['grade']);
  if (!ours || !names) return [];
  // Capitals are the framework’s own: the oldest list writes none.
  const words = ours.printed ?? grade?.label ?? 'not judged';
  const result = grade ? grade.id : (ours['missing'] ?? '');
  return [ours.printedArea ?? names.label, result, words.toLowerCase()];
}

test('2,598 judgements: each grade, how it is printed, and how its area is', () => {
  const rows = rowsOf('judgements-as-printed');
  expect(rows).toHaveLength(2598);
  for (const row of rows) {
    const id = cell(row, 'inspection_id');
    const isMisprint = cell(row, 'area') === 'care_leavers' && misprinted.includes(id);
    expect(printedIn(row), `${id} ${cell(row, 'area')}`).toEqual([
      isMisprint ? misprint : cell(row, 'area_label'),
      cell(row, 'grade').replaceAll(' ', '-'),
      cell(row, 'grade_verbatim').toLowerCase(),
    ]);
  }
});

test('a grade that the lists leave blank is not known, and never said to be not judged', () => {
  const blanks = rowsOf('inspections').flatMap((row) =>
    Object.keys(row)
      .filter((column) => cell(row, column) === '')
      .flatMap((column) => judgementFor(row, column) ?? []),
  );
  expect(new Set(blanks.map(({ area }) => area))).toEqual(new Set(['lscb']));
  expect(new Set(blanks.map((one) => one['missing']))).toEqual(new Set(['not-known']));
});

test('492 graded inspections: each day on site, each day of publication, report and count', () => {
  const rows = rowsOf('inspections');
  expect(rows).toHaveLength(492);
  for (const row of rows) {
    const { onSite = [], published, publishedInReport, report, improvementCount } = fileOf(row);
    const inReport = publishedInReport === undefined ? [] : [publishedInReport];
    const printed = [cell(row, 'published_in_report')].filter(
      (day) => day !== '' && day !== published,
    );
    expect(
      [onSite.map(({ from, to }) => `${from}/${to}`).join(' '), published, report.url, inReport],
      cell(row, 'inspection_id'),
    ).toEqual([
      cell(row, 'visits_on_site'),
      cell(row, 'published'),
      cell(row, 'report_url'),
      printed,
    ]);
    // A 0 in the list may be a number that nobody could read: then the file has none.
    const listed = cell(row, 'areas_for_improvement');
    const counted = String(improvementCount ?? '');
    expect(listed === '0' && counted === '' ? listed : counted).toBe(listed);
  }
});

test('96 outcomes in words: each outcome and each day', () => {
  const rows = rowsOf('area-send');
  const councils = new Map(rowsOf('authorities').map((row) => [row['la_name'], row['slug']]));
  const results = [undefined, 'typically-positive', 'inconsistent', 'systemic-failings'];
  expect(rows).toHaveLength(96);
  for (const row of rows) {
    const month = (cell(row, 'end') + cell(row, 'published')).slice(0, 7);
    const council = String(councils.get(row['la_name']));
    const { onSite = [], published, report, outcome } = fileAt(`${council}/${month}-area-send`);
    const days = onSite.flatMap(({ from, to }) => [from, to]);
    expect([outcome.result, outcome.previous, published, report.url, ...days], council).toEqual([
      results[Number(cell(row, 'outcome_code'))],
      cell(row, 'previous_inspection') || undefined,
      cell(row, 'published'),
      cell(row, 'report_url'),
      ...['start', 'end'].map((column) => cell(row, column)).filter((day) => day !== ''),
    ]);
  }
});
