import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brent2023, brentSend, contentWithCouncils, importInto, sheet, tally } from './desk.ts';

/** A full inspection under the older framework whose list gives no grade for the board. */
const withoutBoard = {
  la_name: 'Brent',
  framework: 'SIF-2013',
  inspection_type: 'full',
  start: '2015-02-02',
  end: '2015-02-26',
  published: '2015-04-01',
  overall_effectiveness: 'good',
  help_and_protection: 'good',
  children_looked_after: 'good',
  adoption: 'good',
  care_leavers: 'good',
  leadership_management_governance: 'good',
  report_url: 'https://files.ofsted.gov.uk/v1/file/50004000',
};

describe('what is not known', () => {
  const blank = { ...brentSend, outcome: '', outcome_code: '', start: '', end: '' };
  const place = 'inspections/brent/2025-04-area-send.md';

  test('stands in the file with its reason', () => {
    const folder = contentWithCouncils();
    importInto(folder, [sheet('area-send', [blank])]);
    const text = readFileSync(join(folder, place), 'utf8');
    expect(text).toContain('onSiteNotKnown: The published list has no dates for this visit.\n');
    expect(text).toContain('resultNotKnown: The published list does not give the outcome.');
  });

  test('never takes the place of what an editor looked up', () => {
    const folder = contentWithCouncils();
    importInto(folder, [sheet('area-send', [blank])]);
    const path = join(folder, place);
    const text = readFileSync(path, 'utf8')
      .replace(/onSiteNotKnown: .*/, 'onSite:\n  - from: 2025-04-01\n    to: 2025-04-02')
      .replace(/resultNotKnown: .*/, 'result: inconsistent');
    writeFileSync(path, text);
    expect(tally(importInto(folder, [sheet('area-send', [blank])]))).toEqual({ unchanged: 1 });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('does not contest a grade that an editor looked up', () => {
    const folder = contentWithCouncils();
    const old = sheet('inspections', [withoutBoard]);
    importInto(folder, [old]);
    const path = join(folder, 'inspections/brent/2015-02-sif.md');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('- area: lscb\n      missing: not-known\n');
    writeFileSync(path, text.replace(/missing: not-known\n.*/, 'grade: good'));
    expect(tally(importInto(folder, [old]))).toEqual({ unchanged: 1 });
    const worse = sheet('inspections', [{ ...withoutBoard, lscb: 'inadequate' }]);
    expect(tally(importInto(folder, [worse]))).toEqual({ conflict: 1 });
    writeFileSync(path, text);
    expect(tally(importInto(folder, [worse]))).toEqual({ updated: 1 });
    expect(readFileSync(path, 'utf8')).toContain('- area: lscb\n      grade: inadequate\n');
  });

  test('is how many points a report lists where the list says 0: that may be unread', () => {
    const folder = contentWithCouncils();
    const unread = sheet('inspections', [{ ...brent2023, areas_for_improvement: '0' }]);
    importInto(folder, [unread]);
    const path = join(folder, 'inspections/brent/2023-02-ilacs.md');
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain('improvementCount');
    writeFileSync(path, text.replace(/---\n$/, 'improvementCount: 0\n---\n'));
    expect(tally(importInto(folder, [unread]))).toEqual({ unchanged: 1 });
  });

  test('is the next inspection where the framework’s file says what follows each outcome', () => {
    const folder = contentWithCouncils();
    importInto(folder, [sheet('area-send', [{ ...brentSend, next_inspection: '18 months' }])]);
    const text = readFileSync(join(folder, 'inspections/brent/2025-02-area-send.md'), 'utf8');
    expect(text).toContain('result: inconsistent\n');
    expect(text).not.toContain('18 months');
  });

  test('gives way to a fact when a spreadsheet has it', () => {
    const folder = contentWithCouncils();
    importInto(folder, [sheet('area-send', [blank])]);
    const known = { ...brentSend, start: '2025-03-31', end: '2025-04-01' };
    expect(tally(importInto(folder, [sheet('area-send', [known])]))).toEqual({ updated: 1 });
    const text = readFileSync(join(folder, place), 'utf8');
    expect(text).toContain('  result: inconsistent\n');
    expect(text).not.toContain('NotKnown');
  });
});
