import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/domain/build-site.ts';
import type { Site } from '../../src/domain/site.ts';
import { apiFilesOf } from '../../src/formats/api/files.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { apiFiles, jsonSchemaOf, type ApiFile } from '../../src/schemas/api.ts';
import { councilSideWorld, response } from '../council-side.ts';
import { textAt } from './sites.ts';

/** What the API gives of a council that answers and meets. */

const inspectionFile = 'inspections/bath-and-north-east-somerset/2025-06-ilacs.json';
const meetingFile = 'meetings/bath-and-north-east-somerset/2025-10-13-scrutiny-panel.json';

function site(change?: (text: string) => string): Site {
  return buildSite(readContent(councilSideWorld(response, change)).content);
}

function responseOf(from: Site) {
  const text = textAt(apiFilesOf(from), inspectionFile);
  return apiFiles.inspection.parse(JSON.parse(text)).inspection.response;
}

function meetingOf(from: Site) {
  return apiFiles.meeting.parse(JSON.parse(textAt(apiFilesOf(from), meetingFile))).meeting;
}

test('the statement has its title, link, type, size and day', () => {
  expect(responseOf(site())?.statement).toEqual({
    title: 'Our plan',
    url: 'https://www.example.gov.uk/plan.pdf',
    format: 'PDF',
    pages: 12,
    kilobytes: 300,
    published: '2025-11-20',
  });
});

test('the day that the council named says so, with the sum beside it', () => {
  expect(responseOf(site())?.due).toMatchObject({
    from: 'council',
    date: '2025-11-21',
    source: { title: 'Minutes of the panel', on: '2025-10-13' },
    workedOut: { date: '2025-11-12', since: '2025-08-05', sinceIs: 'published', workingDays: 70 },
  });
});

test('a day that nobody named says that it is worked out, and by which law', () => {
  const due = responseOf(
    site((text) => text.replace('due:\n  date: 2025-11-21\n  source: minutes\n', '')),
  )?.due;
  expect(due).toMatchObject({ from: 'worked-out', date: '2025-11-12', workingDays: 70 });
  expect(due?.inWords).toContain('70 working days after the report was published');
});

test('each action names the points it answers, how far it is, by when, and news with its source', () => {
  const actions = responseOf(site())?.actions ?? [];
  expect(actions.map(({ id, status, overdue }) => [id, status, overdue])).toEqual([
    ['guide', 'under-way', true],
    ['figures', 'done', false],
    ['app', 'changed', false],
    ['posters', 'dropped', false],
  ]);
  expect(actions[1]).toMatchObject({
    answers: ['return-home-interviews', 'care-leaver-support'],
    by: '2025-09-30',
    done: '2025-09-02',
    source: 'minutes',
    progress: [{ on: '2025-10-13', text: 'More meetings are on time.', source: 'minutes' }],
  });
  expect(actions[3]).toMatchObject({ why: 'Young people asked for something else.' });
});

test('an action that answers each of the points names each', () => {
  const all = site((text) =>
    text.replace('answers: [return-home-interviews]\n    who', 'answers: [all]\n    who'),
  );
  expect(responseOf(all)?.actions[0]?.answers).toEqual([
    'return-home-interviews',
    'care-leaver-support',
    'management-oversight',
  ]);
});

test('a point without an action says that we have not added an answer', () => {
  expect(responseOf(site())?.points).toEqual([
    { id: 'return-home-interviews', number: 1, actions: ['guide', 'figures'] },
    { id: 'care-leaver-support', number: 2, actions: ['figures', 'app', 'posters'] },
    {
      id: 'management-oversight',
      number: 3,
      actions: [],
      noResponse: 'We have not added an answer from the council.',
    },
  ]);
});

test('a point without an action says when somebody looked, where somebody did', () => {
  const looked = responseOf(site((text) => text.replace('due:\n', 'looked: 2026-06-30\ndue:\n')));
  expect(looked?.looked).toBe('2026-06-30');
  expect(looked?.points[2]?.noResponse).toBe(
    'We looked on 30 June 2026 and did not find an answer from the council.',
  );
});

test('an action whose day is over has the day of its last news, and the old field says the same', () => {
  const actions = responseOf(site())?.actions ?? [];
  for (const { overdue, pastItsDay } of actions) expect(overdue).toBe(pastItsDay);
  expect(actions[0]).toMatchObject({ pastItsDay: true, lastNews: '2025-10-13' });
  expect(JSON.stringify(jsonSchemaOf('inspection'))).toContain(
    'It does not mean that the council is late.',
  );
});

test('an action that the council calls planned is planned, and not called not started', () => {
  const planned = responseOf(site((text) => text.replace('status: under-way', 'status: planned')));
  expect(planned?.actions[0]).toMatchObject({
    status: 'planned',
    statusInWords: 'Planned, said the council on 13 October 2025',
  });
});

test('what was changed on a page is in its file, and a correction is called one', () => {
  const text = textAt(apiFilesOf(site()), inspectionFile);
  const { changes } = apiFiles.inspection.parse(JSON.parse(text)).inspection;
  expect(changes.filter(({ correction }) => correction)).toEqual([
    {
      on: '2026-01-15',
      what: 'The page said two points where the report lists three.',
      correction: true,
    },
  ]);
});

test('what editors note of a meeting stands apart from what was said', () => {
  const [, homes] = meetingOf(site()).questions;
  expect(homes).toMatchObject({ note: 'The law asks councils to have **enough** homes.' });
  expect(homes?.answered).toEqual([]);
});

test('the council’s own list stays apart from the inspectors’ points', () => {
  expect(responseOf(site())?.ownList?.points).toHaveLength(2);
});

test('a meeting has its questions with what was answered, its figures and its decision', () => {
  const meeting = meetingOf(site());
  expect(meeting.inspections).toEqual(['bath-and-north-east-somerset/2025-06-ilacs']);
  expect(meeting.questions[0]).toEqual({
    topic: 'How many children',
    asked: { who: 'A councillor', said: 'Asked for figures.' },
    answered: [{ who: 'Director of Children’s Services', said: 'Gave three figures.' }],
  });
  expect(meeting).toMatchObject({
    decided: ['The panel noted the report.'],
    figures: [{ value: '116', on: '2025-10-13', source: 'minutes' }],
    documents: [
      { title: 'Report to the panel', format: 'PDF', kilobytes: 193 },
      { title: 'Appendix A: our plan', format: 'not known' },
    ],
    otherFormats: 'The council says that readers can ask the author for another format.',
  });
});

test('a council’s file and the index lead to its meetings', () => {
  const files = apiFilesOf(site());
  const path = 'authorities/bath-and-north-east-somerset.json';
  const council = apiFiles.authority.parse(JSON.parse(textAt(files, path))).authority;
  const index = apiFiles.index.parse(JSON.parse(textAt(files, 'index.json')));
  const { self } = meetingOf(site());
  expect(council.meetings?.map((one) => one.self)).toEqual([self]);
  expect(index.meetings).toEqual([self]);
});

test.each<[ApiFile, string]>([
  ['inspection', inspectionFile],
  ['meeting', meetingFile],
])('the file of the %s follows its JSON Schema', (name, path) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(jsonSchemaOf(name));
  expect(validate(JSON.parse(textAt(apiFilesOf(site()), path)))).toBe(true);
});
