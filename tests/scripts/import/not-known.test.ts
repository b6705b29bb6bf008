import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brentSend, contentWithCouncils, importInto, sheet, tally } from './desk.ts';

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
