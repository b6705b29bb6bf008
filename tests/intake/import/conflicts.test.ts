import { describe, expect, test } from 'vitest';
import {
  brent2023,
  brent2023Printed,
  brentSend,
  contentWithCouncils,
  importInto,
  sheet,
  tally,
  told,
} from './desk.ts';
import { edited, editedContent, sheetOf, textIn } from './editor.ts';

describe('a changed grade', () => {
  const worse = sheetOf({ ...brent2023, care_leavers: 'Inadequate', published: '2023-04-12' });

  test('is told with both grades, its file and its line, and is not taken', () => {
    const folder = editedContent(edited);
    const before = textIn(folder);
    const spreadsheet = worse();
    const imported = importInto(folder, [spreadsheet]);
    expect(told(imported.problems)).toEqual([
      `2023-02-ilacs.md:21:7 The file says “care-leavers: good”; row 2 of ${spreadsheet} says “care-leavers: inadequate”. → Look it up in the report. To take what the spreadsheet says, import again with --accept.`,
    ]);
    expect(tally(imported)).toEqual({ conflict: 1 });
    expect(textIn(folder)).toBe(before.replace('2023-04-11', '2023-04-12'));
  });

  test('is taken with --accept', () => {
    const folder = editedContent(edited);
    const imported = importInto(folder, [worse()], { accept: true });
    expect(tally(imported)).toEqual({ updated: 1 });
    expect(imported.problems).toEqual([]);
    expect(textIn(folder)).toContain('- area: care-leavers\n      grade: inadequate\n');
  });

  test('takes the way the old grade was printed away with it', () => {
    const folder = editedContent();
    importInto(folder, [sheet('judgements-as-printed', [brent2023Printed])]);
    importInto(folder, [sheetOf({ ...brent2023, help_and_protection: 'good' })()], {
      accept: true,
    });
    expect(textIn(folder)).not.toContain('printed');
  });

  test('can be a grade that is not given any more, with its reason', () => {
    const folder = editedContent();
    importInto(folder, [sheetOf({ ...brent2023, care_leavers: 'Not judged' })()], { accept: true });
    expect(textIn(folder)).toContain(
      '- area: care-leavers\n      missing: not-judged\n      why: Inspectors gave no grade here. The published list says “not judged”.\n',
    );
  });

  test('in words is a conflict as well', () => {
    const folder = contentWithCouncils();
    importInto(folder, [sheet('area-send', [brentSend])]);
    const other = {
      ...brentSend,
      outcome_code: '3',
      outcome: 'Widespread and/or systemic failings.',
    };
    expect(tally(importInto(folder, [sheet('area-send', [other])]))).toEqual({ conflict: 1 });
  });
});
