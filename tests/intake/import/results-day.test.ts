import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportLines } from '../../../src/intake/import/report.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { baseWorld, worldWith } from '../../world.ts';
import { brentSend, brent2023, contentWithCouncils, importInto, sheet, tally } from './desk.ts';

/** A graded inspection that came out after all that the small world knows. */
const later = {
  ...brent2023,
  gss: '',
  inspection_id: 'brent-2026-08',
  framework: 'ILACS-2026',
  start: '2026-08-03',
  end: '2026-08-07',
  visits_on_site: '',
  published: '2026-09-14',
  overall_effectiveness: '',
  report_url: 'https://files.ofsted.gov.uk/v1/file/50399999',
};

const settingsIn = (folder: string): string => readFileSync(join(folder, 'site.yaml'), 'utf8');

describe('the day up to which results are in', () => {
  test('moves with the newest report, says so, and takes the site’s own day along', () => {
    const folder = worldWith({});
    const before = settingsIn(folder);
    const imported = importInto(folder, [sheet('inspections', [later])]);
    expect(settingsIn(folder)).toBe(
      before
        .replace('{ family: ilacs, day: 2026-06-30 }', '{ family: ilacs, day: 2026-09-14 }')
        .replace('asOf: 2026-06-30', 'asOf: 2026-09-14'),
    );
    expect(reportLines(imported, false)).toEqual([
      'update site.yaml',
      '  resultsUpTo: ilacs 2026-06-30 → ilacs 2026-09-14',
      '  asOf: 2026-06-30 → 2026-09-14',
      'Results of “ilacs” are now said to be in up to 14 September 2026. If the spreadsheets leave out any until then, correct the day in site.yaml.',
      'The site’s own day is now 14 September 2026: it lay before the newest report.',
      'created 1, updated 1, unchanged 0, conflicts 0',
    ]);
  });

  test('leaves content that builds: good rows stop nothing', () => {
    const folder = worldWith({});
    expect(importInto(folder, [sheet('inspections', [later])]).written).toBe(true);
    expect(readContent(folder).problems).toEqual([]);
  });

  test('never moves back, and stays for rows that were there', () => {
    const folder = worldWith({});
    const before = settingsIn(folder);
    const imported = importInto(
      folder,
      [
        sheet('inspections', [
          { ...later, published: '2026-06-29', end: '2026-06-05', start: '2026-06-01' },
        ]),
      ],
      { dryRun: true },
    );
    expect(imported.movedDays).toEqual([]);
    expect(settingsIn(folder)).toBe(before);
  });

  test('is said and not written in a dry run', () => {
    const folder = worldWith({});
    const imported = importInto(folder, [sheet('inspections', [later])], { dryRun: true });
    expect(imported.movedDays).toHaveLength(2);
    expect(settingsIn(folder)).toBe(readFileSync(join(baseWorld, 'site.yaml'), 'utf8'));
  });

  test('can be given, where the lists go further than their newest report', () => {
    const folder = contentWithCouncils();
    cpSync(join(baseWorld, 'site.yaml'), join(folder, 'site.yaml'));
    importInto(folder, [sheet('area-send', [brentSend])], { upTo: '2026-08-20' });
    expect(settingsIn(folder)).toContain('{ family: area-send, day: 2026-08-20 }');
    expect(settingsIn(folder)).toContain('{ family: ilacs, day: 2026-06-30 }');
  });

  test('joins settings that do not have it, where it belongs', () => {
    const folder = contentWithCouncils();
    const settings = readFileSync(join(baseWorld, 'site.yaml'), 'utf8');
    writeFileSync(join(folder, 'site.yaml'), settings.replace(/resultsUpTo:\n( {2}- .*\n)+/, ''));
    expect(tally(importInto(folder, [sheet('area-send', [brentSend])]))).toEqual({
      created: 1,
      updated: 1,
    });
    expect(settingsIn(folder)).toContain(
      'asOf: 2026-06-30\nresultsUpTo:\n  - family: area-send\n    day: 2025-04-02\npublisher:',
    );
  });
});
