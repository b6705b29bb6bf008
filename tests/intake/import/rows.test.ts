import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  bradford,
  brent,
  brent2023,
  brent2023Printed,
  contentWithCouncils,
  emptyContent,
  importInto,
  realSpreadsheets,
  sheet,
  told,
} from './desk.ts';

test('two rows about the same inspection are refused', () => {
  const spreadsheet = sheet('inspections', [
    brent2023,
    { ...brent2023, start: '2023-02-21', visits_on_site: '' },
  ]);
  const [problem] = importInto(contentWithCouncils(), [spreadsheet]).problems;
  expect(problem?.message).toBe(
    `Row 3, inspection_id: Row 2 of ${spreadsheet} is about the same: both make inspections/brent/2023-02-ilacs.md.`,
  );
});

test('a visit that has a file already gets no second one under another month', () => {
  const folder = contentWithCouncils();
  importInto(folder, [sheet('inspections', [brent2023])]);
  const later = { ...brent2023, end: '2023-03-03', visits_on_site: '' };
  expect(told(importInto(folder, [sheet('inspections', [later])]).problems)).toEqual([
    'inspections.csv:2:9 Row 2, end: This visit is in inspections/brent/2023-02-ilacs.md already; by this row its place is inspections/brent/2023-03-ilacs.md. → Correct the days in the row, or rename the file to inspections/brent/2023-03-ilacs.md and import again.',
  ]);
});

test('all problems of all rows and files are told at once, and nothing is written', () => {
  const folder = emptyContent();
  const bad = join(realSpreadsheets, 'bad-rows.csv');
  const { problems, written } = importInto(folder, [sheet('authorities', [brent, bradford]), bad]);
  expect(told(problems).map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
    'bad-rows.csv:2:1 Row 2, la_name',
    'bad-rows.csv:2:7 Row 2, published',
    'bad-rows.csv:4:5 Row 3, start',
    'bad-rows.csv:4:9 Row 3, priority_action',
    'bad-rows.csv:6:4 Row 5, inspection_type',
  ]);
  expect(written).toBe(false);
  expect(existsSync(join(folder, 'authorities'))).toBe(false);
});

test('a good row makes a file that says what the row says, and no more', () => {
  const folder = contentWithCouncils();
  importInto(folder, [
    sheet('inspections', [brent2023]),
    sheet('judgements-as-printed', [brent2023Printed]),
  ]);
  expect(readFileSync(join(folder, 'inspections/brent/2023-02-ilacs.md'), 'utf8')).toBe(`---
authority: brent
framework: ilacs-2023
kind: short
onSite:
  - from: 2023-02-20
    to: 2023-02-24
published: 2023-04-11
report:
  url: https://files.ofsted.gov.uk/v1/file/50213625
outcome:
  type: graded
  judgements:
    - area: impact-of-leaders
      grade: good
    - area: help-and-protection
      grade: requires-improvement
      printed: Requires improvement
    - area: children-in-care
      grade: good
    - area: care-leavers
      grade: good
    - area: overall
      grade: good
improvementCount: 4
---
`);
});

test('a council’s neighbours come as short names, also when they are new themselves', () => {
  const folder = contentWithCouncils();
  const text = readFileSync(join(folder, 'authorities/bradford.md'), 'utf8');
  expect(text).toContain('region: yorkshire-and-the-humber\n');
  expect(text).toContain('neighbours:\n  - brent\n');
});
