import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/intake/read/content.ts';
import { problemsWith, worldWith, type Edits } from '../../world.ts';

const brent = 'inspections/brent/2026-05-ilacs.md';
const send = 'inspections/brent/2025-02-area-send.md';
const response = 'responses/bath-and-north-east-somerset/2025-06-ilacs.md';

/** A file with one thing written in the place of another, which has to be there. */
function instead(file: string, before: string, after: string): Edits {
  return {
    [file]: (source) => {
      expect(source).toContain(before);
      return source.replace(before, () => after);
    },
  };
}

function afterRegion(council: string, lines: string): Edits {
  return instead(`authorities/${council}.md`, 'region:', `${lines}\nregion:`);
}

const again = (change: (source: string) => string): Edits => ({
  [brent]: (source) => source,
  'inspections/brent/2026-06-ilacs.md': change(
    [
      '---\nauthority: brent\nframework: ilacs-2026\nkind: standard\nonSite:',
      '  - from: 2026-04-27\n    to: 2026-06-05\npublished: 2026-06-18\nreport: {}',
      'outcome:\n  type: graded\n  judgements:',
      ...['impact-of-leaders', 'help-and-protection', 'children-in-care', 'care-leavers'].map(
        (area) => `    - area: ${area}\n      grade: good`,
      ),
      '---\n',
    ].join('\n'),
  ),
});

test.each<[string, Edits, RegExp]>([
  [
    'a report that came out years after its visit',
    instead('inspections/bradford/2018-09-ilacs.md', '2018-10-29', '2025-10-29'),
    /more than a year after the visit ended/,
  ],
  [
    'a report that reached the council after it was published',
    instead(brent, 'published: 2026-06-17', 'published: 2026-06-17\nreceived: 2026-06-29'),
    /received the report on 29 June 2026, after it was published/,
  ],
  [
    'an inspection before that is after this one',
    instead(send, 'result: inconsistent', 'result: inconsistent\n  previous: 2026-01-01'),
    /The inspection before cannot be on 1 January 2026/,
  ],
  [
    'another grade in the place of a misprint',
    instead(brent, 'grade: good', 'grade: good\n      printed: Inadequate'),
    /“Inadequate” is how reports print “inadequate”, and this says “good”/,
  ],
  [
    'another area in the place of a misprint',
    instead(
      brent,
      'grade: good',
      'grade: good\n      printedArea: The experiences and progress of care leavers',
    ),
    /is how reports print “care-leavers”, and this says “impact-of-leaders”/,
  ],
  ['one visit as two kinds', again((source) => source), /the same council, subject and first day/],
  [
    'two visits at one time',
    again((source) => source.replace('2026-04-27', '2026-04-29')),
    /This visit begins before that of .* has ended/,
  ],
  [
    'one report under two addresses',
    instead(
      'inspections/brent/2023-02-ilacs.md',
      'https://files.ofsted.gov.uk/v1/file/50213625',
      'http://FILES.ofsted.gov.uk/v1/file/50304386/#page=2',
    ),
    /links to the same report/,
  ],
  [
    'the council’s page in the place of the report',
    {
      ...afterRegion('brent', 'inspectorPage: https://reports.ofsted.gov.uk/provider/44/80450'),
      ...instead(
        brent,
        'https://files.ofsted.gov.uk/v1/file/50304386',
        'https://reports.ofsted.gov.uk/provider/44/80450/',
      ),
    },
    /This is the council’s page on the inspectors’ site, not the report/,
  ],
  [
    'two councils of one name',
    instead('authorities/bradford.md', 'name: Bradford', 'name: Brent'),
    /has the name “Brent” too/,
  ],
  [
    'two councils with one code',
    {
      ...afterRegion('brent', 'codes:\n  gss: E09000005'),
      ...afterRegion('bradford', 'codes:\n  gss: E09000005'),
    },
    /has the code gss “E09000005” too/,
  ],
  [
    'a council as its own neighbour',
    afterRegion('brent', 'neighbours: [brent]'),
    /the council itself/,
  ],
  ['a neighbour twice', afterRegion('brent', 'neighbours: [bradford, bradford]'), /is there twice/],
  [
    'a trust that ended before it began',
    afterRegion(
      'brent',
      'deliveredBy:\n  - { name: A trust, from: 2023-04-01, until: 2021-01-01 }',
    ),
    /before the day it began/,
  ],
  [
    'a review to come',
    instead('site.yaml', 'reviewed: 2026-06-30', 'reviewed: 2027-06-30'),
    /30 June 2027 is after the site’s own day/,
  ],
  [
    'a bank holiday twice',
    instead('holidays.yaml', '  - { date: 2013-03-29', '  - { date: 2013-01-01'),
    /1 January 2013 is there twice/,
  ],
  [
    'a bank holiday outside its list',
    instead('holidays.yaml', '  - { date: 2013-03-29', '  - { date: 2003-03-29'),
    /29 March 2003 is not between/,
  ],
  [
    'a framework that follows itself',
    instead('frameworks/ilacs-2026.yaml', 'follows: ilacs-2023', 'follows: ilacs-2026'),
    /This framework follows itself/,
  ],
  [
    'two grades that are called the same',
    instead('frameworks/ilacs-2026.yaml', 'label: Outstanding', 'label: Good'),
    /has the same id or the same label/,
  ],
])('%s cannot be', (_name, edits, told) => {
  const errors = problemsWith(edits).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).toContainEqual(expect.stringMatching(told));
});

test.each([
  [
    'a statement',
    'published: 2025-11-20',
    'published: 2025-07-20',
    '20 July 2025 is before the report was published, on 5 August 2025.',
  ],
  [
    'a word of the council',
    'said: 2025-10-13',
    'said: 2020-10-13',
    '13 October 2020 is before the inspection began, on 9 June 2025.',
  ],
  [
    'a deadline',
    'by: 2025-10\n',
    'by: 2015-10\n',
    '2015-10 is before the inspection began, on 9 June 2025.',
  ],
  [
    'something done',
    'done: 2025-09-02',
    'done: 2024-09-02',
    '2 September 2024 is before the inspection began, on 9 June 2025.',
  ],
])('%s cannot be older than the inspection that it answers', (_name, before, after, told) => {
  const folder = worldWith({});
  cpSync(join(import.meta.dirname, '../../fixtures/council-side'), folder, { recursive: true });
  const path = join(folder, response);
  const source = readFileSync(path, 'utf8');
  expect(source).toContain(before);
  writeFileSync(path, source.replace(before, after));
  const { problems } = readContent(folder);
  expect(problems.map(({ message }) => message)).toContain(told);
});
