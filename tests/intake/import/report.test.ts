import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/intake/check/content.ts';
import { linesOfPaper } from '../../../src/intake/import/paper/lines.ts';
import { linesOfPdf } from '../../../src/intake/import/paper/pdf.ts';
import type { PrintedLine } from '../../../src/intake/import/paper/pdf-reader.ts';
import { draftReport } from '../../../src/intake/import/paper/report-draft.ts';
import { daysOnSite } from '../../../src/intake/import/paper/report.ts';
import { readCollection } from '../../../src/intake/read/content.ts';
import type { InspectionFile } from '../../../src/schemas/inspection.ts';
import { baseWorld } from '../../world.ts';
import { temporaryFolder } from './desk.ts';

/** A report that was made up, printed by Chromium from the page beside it. */
const report = join(import.meta.dirname, '../../fixtures/reports/brent-2026-05.pdf');
const frameworks = readCollection(baseWorld, 'frameworks').entries.map(({ data }) => data);
const said = { council: 'brent', url: 'https://example.org/report.pdf' };

/** The world without the inspection that the report is of. */
function world(folder: string): string {
  cpSync(baseWorld, folder, { recursive: true });
  rmSync(join(folder, 'inspections/brent/2026-05-ilacs.md'));
  return folder;
}

describe('a draft of an inspection from its report', () => {
  let folder = '';
  let text = '';
  beforeAll(() => {
    folder = world(mkdtempSync(join(tmpdir(), 'report-')));
    const path = draftReport(folder, report, said, frameworks);
    expect(relative(folder, path)).toBe('inspections/brent/2026-05-ilacs.md');
    text = readFileSync(path, 'utf8');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const data = (): InspectionFile => load(text.split('---\n')[1] ?? '') as InspectionFile;

  test('has the days, the grades, the pages and the framework of the day', () => {
    expect(data()).toMatchObject({
      ...{ draft: true, framework: 'ilacs-2026' },
      onSite: [{ from: '2026-04-27', to: '2026-05-01' }],
      report: { url: said.url, pages: 2 },
      outcome: {
        judgements: [
          { area: 'impact-of-leaders', grade: 'good' },
          { area: 'help-and-protection', grade: 'requires-improvement' },
          { area: 'children-in-care', grade: 'good' },
          { area: 'care-leavers', grade: 'outstanding' },
        ],
      },
      ...{ improvementCount: 2, improvements: [{ pages: [1] }, { pages: [2] }] },
    });
  });

  test('has the report’s own words with their pages, below the fields and nowhere else', () => {
    const [, fields = '', body = ''] = text.split('---\n');
    expect(body).toContain(
      '1. (page 1) The speed with which made-up checks are made, and the notes that are kept of each of them for the people who come after.\n2. (page 2) The number of made-up carers.\n-->',
    );
    expect(fields).not.toContain('made-up');
    expect(text).not.toMatch(/A Person|none of the list/);
  });

  test('cannot be published while these words stand in it, or a point waits for ours', () => {
    const codes = checkContent(folder)
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ file, code }) => `${file} ${code}`);
    expect(codes).toEqual(
      expect.arrayContaining([
        'inspections/brent/2026-05-ilacs.md raw-html',
        'inspections/brent/2026-05-ilacs.md empty-field',
      ]),
    );
  });

  test('is not written over a file that is there', () => {
    expect(() => draftReport(folder, report, said, frameworks)).toThrow('is there already');
  });
});

test('a file that is no PDF says what to do', () => {
  const path = join(temporaryFolder(), 'report.pdf');
  writeFileSync(path, 'Not a PDF');
  expect(() => linesOfPdf(path)).toThrow('Open it, and save it again without a password.');
});

test('a pipe is not waited for, and says that it is no file', () => {
  const path = join(temporaryFolder(), 'report.pdf');
  execFileSync('mkfifo', [path]);
  expect(() => linesOfPdf(path)).toThrow('it is no ordinary file');
  expect(() => linesOfPaper(path)).toThrow('it is no ordinary file');
});

test('a PDF of more pages than any report has is refused in words', () => {
  const path = join(temporaryFolder(), 'report.pdf');
  const kids = '3 0 R '.repeat(2001);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count 2001>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
  ].map((object, index) => `${String(index + 1)} 0 obj\n${object}\nendobj\n`);
  const starts = objects.map((_, index) => 9 + objects.slice(0, index).join('').length);
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const at = 9 + objects.join('').length;
  writeFileSync(
    path,
    `%PDF-1.7\n${objects.join('')}xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${String(at)}\n%%EOF`,
  );
  expect(() => linesOfPdf(path)).toThrow('it has more than 2,000 pages');
});

test('a report of a framework without its grades is not guessed at', () => {
  expect(() =>
    draftReport(world(temporaryFolder()), report, { ...said, framework: 'sif-2013' }, frameworks),
  ).toThrow('The report prints no grade beside an area of sif-2013.');
});

describe('days on site are read', () => {
  const lines = (words: string): PrintedLine[] => [{ page: 1, y: 700, cells: [], words }];

  test.each([
    ['Inspection dates: 9 to 13 June 2025', '2025-06-09', '2025-06-13'],
    ['Inspection dates: 17 September to 28 September 2018', '2018-09-17', '2018-09-28'],
    ['Inspection dates: 30 December 2024 to 10 January 2025', '2024-12-30', '2025-01-10'],
    ['Visit dates: 4–5 March 2024', '2024-03-04', '2024-03-05'],
    ['Inspection date: 4 March 2024', '2024-03-04', '2024-03-04'],
  ])('from “%s”', (words, from, to) => {
    expect(daysOnSite(lines(words))).toEqual({ from, to });
  });

  test('and are left to a person where they are written otherwise', () => {
    expect(daysOnSite(lines('Inspectors came in spring'))).toBeUndefined();
    expect(daysOnSite(lines('Inspection dates: 31 to 32 June 2025'))).toBeUndefined();
  });
});
