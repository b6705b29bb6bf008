import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/intake/check/content.ts';
import { linesOfPdf, type PrintedLine } from '../../../src/intake/import/paper/pdf.ts';
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
  beforeAll(async () => {
    folder = world(mkdtempSync(join(tmpdir(), 'report-')));
    const path = await draftReport(folder, report, said, frameworks);
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

  test('is not written over a file that is there', async () => {
    await expect(draftReport(folder, report, said, frameworks)).rejects.toThrow('is there already');
  });
});

test('a file that is no PDF says what to do', async () => {
  const path = join(temporaryFolder(), 'report.pdf');
  writeFileSync(path, 'Not a PDF');
  await expect(linesOfPdf(path)).rejects.toThrow('Open it, and save it again without a password.');
});

test('a report of a framework without its grades is not guessed at', async () => {
  await expect(
    draftReport(world(temporaryFolder()), report, { ...said, framework: 'sif-2013' }, frameworks),
  ).rejects.toThrow('The report prints no grade beside an area of sif-2013.');
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
