import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportLines } from '../../../src/intake/import/report.ts';
import {
  bradford,
  brent,
  brent2023,
  brent2023Printed,
  brentVisit,
  importInto,
  sheet,
  tally,
} from './desk.ts';
import { edited, editedContent, file, good, sheetOf, textIn } from './editor.ts';

describe('a second import', () => {
  test('changes nothing, not even the time of a file', () => {
    const folder = editedContent(edited);
    const before = statSync(join(folder, file)).mtimeMs;
    const again = importInto(folder, [good(), sheet('authorities', [brent, bradford])]);
    expect(tally(again)).toEqual({ unchanged: 3 });
    expect(statSync(join(folder, file)).mtimeMs).toBe(before);
  });

  test('changes one date and keeps comments, order, prose and fields that editors added', () => {
    const folder = editedContent(edited);
    const before = textIn(folder);
    const imported = importInto(folder, [sheetOf({ ...brent2023, published: '2023-04-12' })()]);
    expect(tally(imported)).toEqual({ updated: 1 });
    expect(textIn(folder)).toBe(before.replace('2023-04-11', '2023-04-12'));
  });

  test('keeps lists that an editor writes flush with their names', () => {
    const folder = editedContent((text) =>
      text.replace(/onSite:[^]*/, (rest) => rest.replaceAll(/^ {2}(?= *-| {2})/gm, '')),
    );
    const before = textIn(folder);
    expect(before).toContain('onSite:\n- from: 2023-02-20\n  to: 2023-02-24\n');
    importInto(folder, [sheetOf({ ...brent2023, published: '2023-04-12' })()]);
    expect(textIn(folder)).toBe(before.replace('2023-04-11', '2023-04-12'));
  });

  test('puts a new field where the schema has it', () => {
    const folder = editedContent();
    importInto(folder, [sheetOf({ ...brent2023, published_in_report: '2023-04-10' })()]);
    expect(textIn(folder)).toContain(
      'published: 2023-04-11\npublishedInReport: 2023-04-10\nreport:\n',
    );
  });

  test('never takes out what a spreadsheet leaves out', () => {
    const folder = editedContent();
    const before = textIn(folder);
    importInto(folder, [sheetOf({ ...brent2023, areas_for_improvement: '' })()]);
    expect(textIn(folder)).toBe(before);
  });

  test('adds how a grade is printed to a file that is there already', () => {
    const folder = editedContent();
    importInto(folder, [sheet('judgements-as-printed', [brent2023Printed])]);
    expect(textIn(folder)).toContain(
      '      grade: requires-improvement\n      printed: Requires improvement\n',
    );
  });

  test('takes visits that are added to the list', () => {
    const folder = editedContent();
    const visits = '2023-02-13/2023-02-14 2023-02-20/2023-02-24';
    importInto(folder, [sheetOf({ ...brent2023, start: '2023-02-13', visits_on_site: visits })()]);
    expect(textIn(folder)).toContain(
      'onSite:\n  - from: 2023-02-13\n    to: 2023-02-14\n  - from: 2023-02-20\n    to: 2023-02-24\n',
    );
  });

  test('stops at a file with broken YAML and writes none', () => {
    const folder = editedContent((text) => text.replace('kind: short', 'kind: [short'));
    const imported = importInto(folder, [good(), sheet('focused-visits', [brentVisit])]);
    expect(imported.problems.map((one) => one.code)).toContain('broken-yaml');
    expect(imported.written).toBe(false);
  });
});

describe('a dry run', () => {
  test('shows what would change and writes nothing', () => {
    const folder = editedContent(edited);
    const before = textIn(folder);
    const changed = sheetOf({ ...brent2023, published: '2023-04-12' })();
    const visit = sheet('focused-visits', [brentVisit]);
    const imported = importInto(folder, [changed, visit], { dryRun: true });
    expect(reportLines({ ...imported, problems: [] }, true)).toEqual([
      'create inspections/brent/2024-03-focused-visit.md',
      `${'file'.padEnd(file.length)}  field      now         then`,
      `${'-'.repeat(file.length)}  ---------  ----------  ----------`,
      `${file}  published  2023-04-11  2023-04-12`,
      'This was a dry run: nothing was written.',
      'created 1, updated 1, unchanged 0, conflicts 0',
    ]);
    expect(textIn(folder)).toBe(before);
  });
});
