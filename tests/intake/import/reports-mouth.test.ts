import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  brent2023,
  brent2023Printed,
  contentWithCouncils,
  importInto,
  sheet,
  tally,
  told,
  type Cells,
} from './desk.ts';

const place = 'inspections/brent/2023-02-ilacs.md';

/** What the file says after an import of these rows into a new folder. */
function textAfter(...sheets: string[]): string {
  const folder = contentWithCouncils();
  expect(importInto(folder, sheets).problems).toEqual([]);
  return readFileSync(join(folder, place), 'utf8');
}

const printedRow = (cells: Cells): string =>
  sheet('judgements-as-printed', [{ ...brent2023Printed, ...cells }]);

describe('no words are put into a report’s mouth', () => {
  test('a blank grade writes nothing, and nobody is told to write “not judged” for it', () => {
    const folder = contentWithCouncils();
    const imported = importInto(folder, [
      sheet('inspections', [{ ...brent2023, care_leavers: '' }]),
    ]);
    expect(imported.written).toBe(false);
    expect(told(imported.problems).join()).toContain('only where the report says so');
  });

  test('a grade that nobody could find is not known, and is not called not judged', () => {
    const text = textAfter(sheet('inspections', [{ ...brent2023, care_leavers: 'not known' }]));
    expect(text).toContain(
      '- area: care-leavers\n      missing: not-known\n      why: The published list does not give this grade.\n',
    );
  });

  test('“not judged” is the list’s word until the list of printed words has it too', () => {
    const none = sheet('inspections', [{ ...brent2023, help_and_protection: 'not judged' }]);
    expect(textAfter(none)).toContain(
      'why: Inspectors gave no grade here. The published list says',
    );
    const printed = printedRow({ grade: 'not judged', grade_verbatim: 'Not judged' });
    expect(textAfter(none, printed)).toContain('The report says “not judged”.');
  });

  test.each(['full', 're-inspection'])(
    'a blank that the framework’s file expects is not known in a %s inspection',
    (inspection_type) => {
      const folder = contentWithCouncils();
      const row = {
        la_name: 'Brent',
        framework: 'SIF-2013',
        inspection_type,
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
      importInto(folder, [sheet('inspections', [row])]);
      const text = readFileSync(join(folder, 'inspections/brent/2015-02-sif.md'), 'utf8');
      expect(text).toContain('- area: lscb\n      missing: not-known\n');
      expect(text).not.toContain('not-judged');
    },
  );
});

describe('the name of an area as its report prints it', () => {
  const area_label = 'The experiences and progress of children care leavers';
  const misprint = (): string =>
    printedRow({
      area: 'care_leavers',
      area_label,
      grade: '',
      grade_verbatim: 'Good',
    });

  test('is kept beside the grade where it differs, and nowhere else', () => {
    const text = textAfter(sheet('inspections', [brent2023]), misprint());
    expect(text).toContain(
      `- area: care-leavers\n      grade: good\n      printedArea: ${area_label}\n`,
    );
    expect(text.match(/printedArea/g)).toHaveLength(1);
  });

  test('joins a file that is there already, once', () => {
    const folder = contentWithCouncils();
    importInto(folder, [sheet('inspections', [brent2023])]);
    expect(tally(importInto(folder, [misprint()]))).toEqual({ updated: 1 });
    expect(readFileSync(join(folder, place), 'utf8')).toContain(`printedArea: ${area_label}\n`);
    expect(tally(importInto(folder, [misprint()]))).toEqual({ unchanged: 1 });
  });

  test('is refused where the framework’s file does not know it', () => {
    const folder = contentWithCouncils();
    const row = printedRow({ area_label: 'Everybody' });
    const { problems } = importInto(folder, [sheet('inspections', [brent2023]), row]);
    expect(told(problems)).toEqual([
      'judgements-as-printed.csv:2:6 Row 2, area_label: “Everybody” is not a name of the area “help-and-protection”. → Correct the label, or add it to alsoPrinted in frameworks/ilacs-2023.yaml.',
    ]);
  });
});
