import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/intake/read/content.ts';
import { baseWorld, problemsWith, type Edits } from '../../world.ts';

const brent = 'inspections/brent/2026-05-ilacs.md';
const earlier = 'inspections/brent/2023-02-ilacs.md';

test('the smallest world has no problem', () => {
  expect(readContent(baseWorld).problems).toEqual([]);
});

test('a site that is tried on one’s own machine may lie there', () => {
  for (const address of ['http://127.0.0.1:4321', 'http://localhost:8080', 'http://[::1]:80']) {
    expect(problemsWith(at(address))).toEqual([]);
  }
});

function at(address: string): Edits {
  return { 'site.yaml': (text) => text.replace(/^address: .*/m, `address: ${address}`) };
}

/** One change to the smallest world, and the one thing an officer hears of it. */
const cases: [sentence: string, edits: Edits, told: string][] = [
  [
    'a field that is misspelt is answered with the right one',
    { [brent]: (text) => text.replace('published:', 'publised:') },
    `${brent}:8:1 “publised” is not a field of an inspection. → Write “published” instead, if that is what you mean.`,
  ],
  [
    'a date in another form is answered with the form to use',
    { [brent]: (text) => text.replace('published: 2026-06-17', 'published: 17/06/2026') },
    `${brent}:8:1 published: “17/06/2026” is not a date. → Write 2026-06-17, if that is what you mean.`,
  ],
  [
    'a date that no calendar has is no date',
    { [brent]: (text) => text.replace('published: 2026-06-17', 'published: 2026-06-31') },
    `${brent}:8:1 published: “2026-06-31” is not a date. → Look it up again: that month has no such day.`,
  ],
  ...['http://www.brent.gov.uk', 'http://localhost.example.org'].map(
    (address): [string, Edits, string] => [
      `a site is not published without encryption: ${address}`,
      at(address),
      'site.yaml:4:1 address: This web address begins with http: what is read there can be changed on the way. → Write https. Only a site on your own machine may have http, such as http://localhost:4321.',
    ],
  ),
  [
    'an address that could run code is refused',
    { [brent]: (text) => text.replace(/url: .*/, 'url: javascript:alert(1)') },
    `${brent}:10:3 url: “javascript:alert(1)” is not a web address. → Write it whole, such as https://www.example.gov.uk/report.pdf.`,
  ],
  [
    'a site name with a letter that only looks like another is refused',
    { [brent]: (text) => text.replace(/url: .*/, 'url: https://www.br\u0435nt.gov.uk/report.pdf') },
    `${brent}:10:3 url: The site name in this web address has unusual letters. → Type the address with plain letters; some letters only look alike.`,
  ],
  [
    'a site name in full-width letters is refused',
    { [brent]: (text) => text.replace(/url: .*/, 'url: https://www.\uFF42rent.gov.uk/@a') },
    `${brent}:10:3 url: The site name in this web address has unusual letters. → Type the address with plain letters; some letters only look alike.`,
  ],
  [
    'an unknown council is answered with the nearest names',
    { [brent]: (text) => text.replace('authority: brent', 'authority: bren') },
    `${brent}:2:1 There is no council “bren”. → Write the short name of a council in authorities/, such as brent.`,
  ],
  [
    'a framework that was not in use is answered with the one that was',
    {
      [brent]: (text) => text.replace('framework: ilacs-2026', 'framework: ilacs-2023'),
    },
    `${brent}:3:1 The framework is “ilacs-2023”, but the visit started on 27 April 2026, when “ilacs-2026” was in use. → Write framework: ilacs-2026, or correct the first day on site.`,
  ],
  [
    'an overall grade in 2026 is an error, whatever it says',
    {
      [brent]: (text) =>
        text.replace('  judgements:\n', '  judgements:\n    - area: overall\n      grade: good\n'),
    },
    `${brent}:14:7 There is no overall grade for visits that started on or after 27 April 2026. → Take this judgement out. The page says in words why there is none.`,
  ],
  [
    'an area that the framework does not judge is answered with those it does',
    { [brent]: (text) => text.replace('area: care-leavers', 'area: adoption') },
    `${brent}:20:7 “ilacs-2026” does not judge an area “adoption”. → Write one of: impact-of-leaders, help-and-protection, children-in-care, care-leavers.`,
  ],
  [
    'a grade of another scale is answered with the scale',
    { [brent]: (text) => text.replace('grade: good', 'grade: adequate') },
    `${brent}:15:7 “adequate” is not a grade of “ilacs-2026”. → Write one of: outstanding, good, requires-improvement, inadequate.`,
  ],
  [
    'a missing grade without a reason is an error',
    { [brent]: (text) => text.replace('grade: good', 'missing: not-judged') },
    `${brent}:14:7 “why” is missing. → Add a line “why: …”. The content guide shows the fields of an inspection.`,
  ],
  [
    'a visit that ends before it starts is an error',
    { [brent]: (text) => text.replace('to: 2026-05-01', 'to: 2026-04-01') },
    `${brent}:7:5 The visit ends on 1 April 2026, before it starts on 27 April 2026. → Put the two dates in order.`,
  ],
  [
    'a report from the future is an error',
    { [brent]: (text) => text.replace('published: 2026-06-17', 'published: 2026-07-17') },
    `${brent}:8:1 The report is published on 17 July 2026, after the site’s own day, 30 June 2026. → Correct the date, or set asOf in site.yaml to today.`,
  ],
  [
    'a predecessor that does not exist is an error',
    {
      'authorities/brent.md': (text) =>
        text.replace('type: council', 'type: council\npredecessors: [wembley]'),
    },
    'authorities/brent.md:5:16 There is no council “wembley”. → Write the short name of a council in authorities/, such as bath-and-north-east-somerset, bradford, brent.',
  ],
  [
    'broken YAML is named by its line',
    { [brent]: (text) => text.replace('kind: short', 'kind: "short') },
    `${brent}:4:7 The quotation mark " never ends. → Put the whole value between quotation marks: kind: "short"`,
  ],
  [
    'a character that turns text around is refused',
    { 'authorities/brent.md': (text) => text.replace('name: Brent', 'name: Br\u202Eent') },
    'authorities/brent.md:2:1 There is a character that changes the direction of text (U+202E) in this text. → Delete the text and type it again by hand: copying brings such characters along.',
  ],
  [
    'a file without front matter is told what it needs',
    { 'authorities/brent.md': 'Brent is a council.\n' },
    'authorities/brent.md:1:1 The file does not begin with front matter. → Write a line of three hyphens, the fields, another line of three hyphens, then the text.',
  ],
  [
    'a body of 5 MB is refused before anyone parses it',
    { [brent]: (text) => text + 'word '.repeat(1024 * 1024) },
    `${brent}:1:1 This file is 5121 kB long; the most is 256 kB. → Write a short summary here and link to the long document.`,
  ],
  [
    'two points of one name are told apart',
    {
      [brent]: (text) =>
        text.replace(
          'improvements:\n',
          'improvements:\n  - id: health-checks\n    text: The same again.\n',
        ),
    },
    `${brent}:29:5 Two points have the id “health-checks”. → Give each point an id of its own.`,
  ],
  [
    'a list that lost a point of the report is an error',
    { [brent]: (text) => text.replace('improvements:', 'improvementCount: 4\nimprovements:') },
    `${brent}:27:1 The report lists 4 points to improve; this file has 1. → Write the inspectors’ own list, point by point, or correct improvementCount.`,
  ],
];

describe('an officer hears what is wrong, where, and what to write instead:', () => {
  test.each(cases)('%s', (_sentence, edits, told) => {
    const said = problemsWith(edits).map(
      ({ file, line, column, message, fix }) =>
        `${file}:${String(line)}:${String(column)} ${message} → ${fix}`,
    );
    expect(said.join('\n')).toContain(told);
  });
});

test('the same visit in two files is an error, and so is the same report', () => {
  const problems = problemsWith({
    'inspections/brent/2023-03-ilacs.md': readFileSync(join(baseWorld, earlier), 'utf8'),
  });
  expect(problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['same-inspection', 'same-report', 'file-name']),
  );
});

test('a missing folder, a missing file and an empty content folder are each named', () => {
  const { problems } = readContent(join(baseWorld, 'frameworks'));
  expect(problems.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['site.yaml', 'holidays.yaml', 'authorities', 'inspections']),
  );
});

test('all problems are told at once, in order of place', () => {
  const problems = problemsWith({
    [brent]: (text) => text.replace('published: 2026-06-17', 'published: soon'),
    [earlier]: (text) => text.replace('grade: good', 'grade: fine'),
    'authorities/bradford.md': (text) =>
      text.replace('region: yorkshire-and-the-humber', 'region: yorkshire'),
  });
  expect(problems.map(({ file }) => file)).toEqual(['authorities/bradford.md', earlier, brent]);
});

test('pointing at a broken file is no second mistake', () => {
  const problems = problemsWith({
    'authorities/brent.md': (text) => text.replace('name: Brent', 'nam: Brent'),
  });
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['authorities/brent.md']));
});
