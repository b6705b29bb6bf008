import { describe, expect, test } from 'vitest';
import {
  councilSideWorld,
  inspection,
  meeting,
  response,
  toldOf,
  urdu,
  urduCouncil,
  young,
} from '../../council-side.ts';

/** The sum gives another day than the council, which is told each time and stops nothing. */
const advice = `${response}:9:3 (advice) The statement is due on 21 November 2025; the sum from 5 August 2025 gives 12 November 2025. → Look the day up again. If it is right, leave it: the page shows both and says which is which.`;

test('the world has no error, and advice about a day that is not the sum', () => {
  expect(toldOf(councilSideWorld())).toEqual([advice]);
});

type Case = [sentence: string, file: string, from: string | RegExp, to: string, told: string];

const ofResponses: Case[] = [
  [
    'an action that answers an unknown point hears which points there are',
    response,
    'answers: [return-home-interviews]\n    who',
    'answers: [return-home]\n    who',
    `${response}:15:15 The inspectors’ list has no point “return-home”. → Write one of: return-home-interviews, care-leaver-support, management-oversight. Or write [all].`,
  ],
  [
    'an action that answers no point is told where such work belongs',
    response,
    'answers: [return-home-interviews]\n    who',
    'answers: []\n    who',
    `${response}:15:5 answers: This action answers none of the inspectors’ points. → Write answers: with the id of at least one point under “improvements” of the inspection. Work that answers no point goes under ownList.`,
  ],
  [
    'a done action needs its day',
    response,
    '    done: 2025-09-02\n',
    '',
    `${response}:21:5 “done” is missing. → Add a line “done: …”. The content guide shows the fields of a response.`,
  ],
  [
    'a dropped action needs its reason',
    response,
    '    why: Young people asked for something else.\n',
    '',
    `${response}:43:5 “why” is missing. → Add a line “why: …”. The content guide shows the fields of a response.`,
  ],
  [
    'a status that nobody knows is answered with those there are',
    response,
    'status: under-way',
    'status: going-well',
    `${response}:20:5 status: The status of this action is not known. → Write status: planned, not-started, under-way, done, changed or dropped. Take the council’s own word, never a stronger one.`,
  ],
  [
    'a day that is neither a day nor a month hears the two forms',
    response,
    'by: 2025-10\n',
    'by: autumn\n',
    `${response}:17:5 by: “autumn” is not a day or a month. → Write the day, such as 2025-11-21, or the month, such as 2025-11.`,
  ],
  [
    'a source that the file does not list is named',
    response,
    'source: minutes\nactions',
    'source: report\nactions',
    `${response}:10:3 There is no source “report” in this file. → Write one of: minutes. Or add it under “sources”.`,
  ],
  [
    'two actions cannot share an id',
    response,
    'id: figures',
    'id: guide',
    `${response}:21:5 Two actions have the id “guide”. → Give each action an id of its own.`,
  ],
  [
    'a statement cannot be due before the report was there',
    response,
    'date: 2025-11-21',
    'date: 2025-08-01',
    `${response}:9:3 The statement is due on 1 August 2025, before the report was published. → Correct the date.`,
  ],
  [
    'news cannot be from a day to come',
    response,
    '- on: 2025-10-13\n        text',
    '- on: 2026-10-13\n        text',
    `${response}:31:9 13 October 2026 is after the site’s own day, 30 June 2026. → Correct the date, or set asOf in site.yaml to today.`,
  ],
];

const ofMeetings: Case[] = [
  [
    'a meeting cannot be about another council',
    meeting,
    'inspections: [bath-and-north-east-somerset/2025-06-ilacs]',
    'inspections: [brent/2026-05-ilacs]',
    `${meeting}:8:15 This meeting is of “bath-and-north-east-somerset”, but “brent/2026-05-ilacs” is an inspection of another council. → Write one of the council’s own: bath-and-north-east-somerset/2017-05-sif, bath-and-north-east-somerset/2022-03-ilacs, bath-and-north-east-somerset/2025-06-ilacs.`,
  ],
  [
    'a meeting’s file is named after its day',
    meeting,
    'date: 2025-10-13\n',
    'date: 2025-10-14\n',
    `${meeting}:4:1 The file’s name does not match what it says: council “bath-and-north-east-somerset”, 2025-10-14. → Rename the file to meetings/bath-and-north-east-somerset/2025-10-14-… with a word for the committee, such as bath-and-north-east-somerset/2025-10-14-scrutiny-panel.md.`,
  ],
  [
    'a meeting says what was decided, or why that is not known',
    meeting,
    /decided:\n.*\n/,
    '',
    `${meeting}:2:1 There must be either what was decided or the reason why it is not known. → Write decided: with a list, or decidedNotKnown: with a sentence.`,
  ],
];

const ofPages: Case[] = [
  [
    'nobody has looked on a day that is still to come',
    inspection,
    'easyRead:',
    'looked: 2026-12-01\neasyRead:',
    `${inspection}:34:1 1 December 2026 is after the site’s own day, 30 June 2026. → Correct the date, or set asOf in site.yaml to today.`,
  ],
  [
    'changes of a page are in order of time',
    inspection,
    'on: 2025-09-01',
    'on: 2026-02-01',
    `${inspection}:41:5 The changes are not in order. → Put the oldest change first.`,
  ],
];

describe.each([
  ['a response', ofResponses],
  ['a meeting', ofMeetings],
  ['a page', ofPages],
])('%s', (_what, cases) => {
  test.each(cases)('%s', (_sentence, file, from, to, told) => {
    const folder = councilSideWorld(file, (text) => text.replace(from, to));
    expect(toldOf(folder).filter((one) => one !== advice)).toEqual([told]);
  });
});

test('a response to an inspection that is not there hears which there are', () => {
  const folder = councilSideWorld(response, undefined, response.replace('2025-06', '2024-06'));
  expect(toldOf(folder)).toEqual([
    `${response.replace('2025-06', '2024-06')}:2:1 There is no inspection “bath-and-north-east-somerset/2024-06-ilacs” that this could answer. → Rename the file to that of an inspection, such as bath-and-north-east-somerset/2017-05-sif, bath-and-north-east-somerset/2022-03-ilacs, bath-and-north-east-somerset/2025-06-ilacs.`,
  ]);
});

test.each([young, urdu])('%s stands beside an inspection, or is told so', (file) => {
  const folder = councilSideWorld(file, undefined, file.replace('2025-06', '2024-06'));
  expect(toldOf(folder).filter((one) => one !== advice)).toEqual([
    `${file.replace('2025-06', '2024-06')}:2:1 There is no file “inspections/bath-and-north-east-somerset/2024-06-ilacs.md” that this is a version of. → Rename the file to that of an inspection, with .young or a language before .md.`,
  ]);
});

test('a translation of a council’s page stands beside a council, or is told so', () => {
  const file = urduCouncil.replace('bradford', 'atlantis');
  const folder = councilSideWorld(urduCouncil, undefined, file);
  expect(toldOf(folder).filter((one) => one !== advice)).toEqual([
    `${file}:2:1 There is no file “authorities/atlantis.md” that this is a version of. → Rename the file to that of a council, with a language before .md.`,
  ]);
});

test('a language that nobody knows is no language', () => {
  const file = urdu.replace('.ur.', '.qx.');
  expect(toldOf(councilSideWorld(urdu, undefined, file)).filter((one) => one !== advice)).toEqual([
    `${file}:2:1 “qx” is not the code of another language. → Name the file with a code such as .cy.md for Welsh or .ur.md for Urdu.`,
  ]);
});
