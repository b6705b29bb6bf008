import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  bradford,
  brent,
  brent2023,
  brent2023Printed,
  brentSend,
  brentVisit,
  contentWithCouncils,
  importInto,
  sheet,
  told,
  type Cells,
} from './desk.ts';

/** One changed cell or two in a good row, and all that an officer hears of it. */
const cases: [sentence: string, like: string, row: Cells, told: string[]][] = [
  [
    'a grade that the framework does not have is answered with those it has',
    'inspections',
    { ...brent2023, care_leavers: 'adequate' },
    [
      'inspections.csv:2:16 Row 2, care_leavers: “adequate” is not a grade of “ilacs-2023”. → Write one of: Outstanding, Good, Requires improvement to be good, Inadequate. Another way of print goes under alsoPrinted in frameworks/ilacs-2023.yaml.',
    ],
  ],
  [
    'a blank where the framework has an area is never a grade',
    'inspections',
    { ...brent2023, care_leavers: '' },
    [
      'inspections.csv:2:16 Row 2, care_leavers: “ilacs-2023” judges this area, but the cell is blank. → Look the grade up in the report and write it. Write “not judged” only where the report says so, and “not known” where you cannot find out.',
    ],
  ],
  [
    'a grade for an area of another framework is refused',
    'inspections',
    { ...brent2023, adoption: 'good' },
    [
      'inspections.csv:2:19 Row 2, adoption: “ilacs-2023” does not judge this area. → Leave the cell blank, or correct the framework.',
    ],
  ],
  [
    'a framework that was not in use on the first day is answered with the one that was',
    'inspections',
    { ...brent2023, framework: 'ILACS-2026', overall_effectiveness: '' },
    [
      'inspections.csv:2:6 Row 2, framework: The visit started on 20 February 2023, when “ilacs-2023” was in use. → Write ilacs-2023, or correct the first day on site.',
    ],
  ],
  [
    'an overall grade is refused where the framework gives none',
    'inspections',
    {
      ...brent2023,
      framework: 'ILACS-2026',
      start: '2026-04-27',
      end: '2026-05-01',
      visits_on_site: '',
      published: '2026-06-17',
    },
    [
      'inspections.csv:2:12 Row 2, overall_effectiveness: “ilacs-2026” gives no overall grade. → Leave the cell blank, or correct the framework.',
    ],
  ],
  [
    'a date that no calendar has is no date',
    'inspections',
    { ...brent2023, published: '2023-02-30' },
    [
      'inspections.csv:2:11 Row 2, published: “2023-02-30” is not a date. → Write the year, the month and the day, such as 2026-06-17.',
    ],
  ],
  [
    'a report that is older than its visit is refused',
    'inspections',
    { ...brent2023, published: '2023-02-01' },
    [
      'inspections.csv:2:11 Row 2, published: The report is published on 1 February 2023, before the visit ended. → Correct one of the two dates.',
    ],
  ],
  [
    'visits that do not fit the first and the last day are refused',
    'inspections',
    { ...brent2023, visits_on_site: '2023-02-20/2023-02-22' },
    [
      'inspections.csv:2:10 Row 2, visits_on_site: The visits do not begin and end on the days in start and end. → Correct the one that is wrong.',
    ],
  ],
  [
    'a code and a name of two councils are refused',
    'inspections',
    { ...brent2023, gss: 'E08000032' },
    [
      'inspections.csv:2:3 Row 2, gss: “E08000032” is the code of Bradford, not of Brent. → Correct the code or the name.',
    ],
  ],
  [
    'an unknown council is answered with the one that has the code',
    'focused-visits',
    { ...brentVisit, la_name: 'Brendt' },
    [
      'focused-visits.csv:2:1 Row 2, la_name: There is no council “Brendt” in authorities/. → Write Brent, or correct the code, or add the name to alsoCalled in its file.',
    ],
  ],
  [
    'an unknown kind of visit is answered with the kinds there are',
    'inspections',
    { ...brent2023, inspection_type: 'brief' },
    [
      'inspections.csv:2:7 Row 2, inspection_type: “ilacs-2023” has no visit of the kind “brief”. → Write one of: standard, short.',
    ],
  ],
  [
    'a code and words that give two outcomes are refused',
    'area-send',
    { ...brentSend, outcome_code: '1' },
    [
      'area-send.csv:2:6 Row 2, outcome_code: The code and the words give different outcomes. → Look the outcome up in the report and correct one.',
    ],
  ],
  [
    'an address that could run code is refused',
    'area-send',
    { ...brentSend, report_url: 'javascript:alert(1)' },
    [
      'area-send.csv:2:13 Row 2, report_url: “javascript:alert(1)” is not a web address. → Write it whole, such as https://www.example.gov.uk/report.pdf.',
    ],
  ],
  [
    'a printed grade that is not the grade of the row is refused',
    'judgements-as-printed',
    { ...brent2023Printed, grade_verbatim: 'Good' },
    [
      'judgements-as-printed.csv:2:7 Row 2, grade: The grade is “requires improvement”, but “Good” is printed. → Look the grade up in the report and correct one.',
    ],
  ],
  [
    'a printed judgement needs an inspection to belong to',
    'judgements-as-printed',
    brent2023Printed,
    [
      'judgements-as-printed.csv:2:1 Row 2, inspection_id: There is no inspection inspections/brent/2023-02-ilacs.md. → Correct the name, or import the spreadsheet of inspections with this one.',
    ],
  ],
  [
    'a neighbour that nobody knows is refused',
    'authorities',
    { ...brent, stat_neighbours_la_codes: '380 999' },
    [
      'authorities.csv:2:23 Row 2, stat_neighbours_la_codes: No council has the code “999”. → Correct the code or take it out.',
    ],
  ],
  [
    'a second short name for a council is refused',
    'authorities',
    { ...bradford, slug: 'city-of-bradford' },
    [
      'authorities.csv:2:4 Row 2, slug: The council with the code “E08000032” has the short name “bradford” already. → Write bradford: short names are addresses and never change.',
    ],
  ],
  [
    'invisible characters are refused',
    'focused-visits',
    { ...brentVisit, topic: 'care\u202E leavers' },
    [
      'focused-visits.csv:2:8 Row 2, topic: There is a character that changes the direction of text (U+202E) in this cell. → Delete the text and type it again by hand: copying brings such characters along.',
    ],
  ],
  [
    'text that is too long for the content is refused before anything is written',
    'focused-visits',
    { ...brentVisit, topic: 'x'.repeat(2001) },
    [
      'focused-visits.csv:2:8 Row 2, topic: This text is too long. → Write at most 2,000 characters.',
    ],
  ],
];

test.each(cases)('%s', (_sentence, like, row, expected) => {
  const folder = contentWithCouncils();
  const imported = importInto(folder, [sheet(like, [row])]);
  expect(told(imported.problems)).toEqual(expected);
  expect(imported.written).toBe(false);
  expect(existsSync(join(folder, 'inspections'))).toBe(false);
});
