import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/intake/check/content.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { worldWith } from '../../world.ts';

const visit = 'inspections/brent/2024-03-focused-visit.md';
const words = readFileSync(join(import.meta.dirname, '../../../content/words.yaml'), 'utf8');

/** What an officer hears when a visit has these lines in the place of its topic. */
function problemsOf(...lines: string[]): Problem[] {
  const edit = (source: string): string =>
    source.replace(/ {2}topic: .*/, lines.map((line) => `  ${line}`).join('\n'));
  const { problems } = checkContent(worldWith({ 'words.yaml': words, [visit]: edit }));
  return problems.filter(({ file }) => file === visit);
}

function told(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ severity, file, line, column, message, fix }) =>
      `${severity} ${file}:${String(line)}:${String(column)} ${message} → ${fix}`,
  );
}

test('a topic in plain words has no problem', () => {
  expect(problemsOf('topic: the council’s work with care leavers aged 18 to 25')).toEqual([]);
  expect(problemsOf('topic: Bradford’s work with homeless 16- and 17-year-olds')).toEqual([]);
  expect(problemsOf('topic: help for children with SEND at the council’s front door')).toEqual([]);
});

test('every topic of the published list, in its own words, is refused', () => {
  const list = join(import.meta.dirname, '../../fixtures/spreadsheets/focused-visits.csv');
  const rows = parse<Record<string, string>>(readFileSync(list, 'utf8'), { columns: true });
  const topics = [...new Set(rows.map((row) => row['topic'] ?? ''))].filter((one) => one !== '');
  expect(topics.length).toBeGreaterThan(180);
  const files = Object.fromEntries(topics.map((topic, index) => visitOn(topic, index)));
  const { problems } = checkContent(worldWith({ 'words.yaml': words, ...files }));
  const refused = problems.filter(({ severity }) => severity === 'error');
  const passed = Object.keys(files).filter((file) => !refused.some((one) => one.file === file));
  expect(Object.keys(files)).toHaveLength(topics.length);
  expect(passed.map((file) => files[file])).toEqual([]);
  expect(refused.filter(({ message }) => !aboutTopics.test(message))).toEqual([]);
});

const aboutTopics = /boilerplate|abbreviation|brackets|quotation marks|clause|not the term/;

/** A visit of its own for a topic: one a month from February 2018 for each of three councils. */
function visitOn(topic: string, index: number): [file: string, text: string] {
  const council = ['bradford', 'brent', 'bath-and-north-east-somerset'][index % 3] ?? '';
  const months = Math.floor(index / 3) + 1;
  const month = `${String(2018 + Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
  const lines = [
    `authority: ${council}`,
    'framework: focused-visit',
    'kind: focused-visit',
    `onSite:\n  - from: ${month}-05\n    to: ${month}-06`,
    `published: ${month}-28`,
    'report: {}',
    `outcome:\n  type: ungraded\n  topic: ${JSON.stringify(topic)}`,
  ];
  return [`inspections/${council}/${month}-focused-visit.md`, `---\n${lines.join('\n')}\n---\n`];
}

test.each([
  [
    'a range of evidence, including children’s case records',
    '“a range of evidence” is boilerplate. It is how inspectors work on every visit. It says nothing of this one. → Say what inspectors looked at. In a visit that names no subject, write topicNotKnown with the reason.',
  ],
  [
    'permanent homes in accordance with the Inspection of Local Authority Children’s Services framework',
    '“in accordance with the Inspection of Local Authority Children’s Services” is boilerplate. The page names the framework already. → Leave it out.',
  ],
  [
    'arrangements for front door',
    '“arrangements for front door” is boilerplate. It is how letters begin, and tells nobody what was looked at. → Write “the council’s work with …”, “the council’s front door” or “how the council …”.',
  ],
  [
    'the front door, the iCART team',
    '“iCART” is an abbreviation. → Write the name in full. One that everybody knows goes into abbreviations in words.yaml.',
  ],
  [
    'the ‘front door’',
    'There are quotation marks in it. → Say what the words between them mean, without the marks.',
  ],
  [
    'the front door’.’ and care',
    'There are quotation marks in it. → Say what the words between them mean, without the marks.',
  ],
  [
    'the front door (the first contact)',
    'There are brackets in it. → Leave out what is in them, or say it in the clause itself.',
  ],
  [
    'The council’s work with care leavers',
    'This is more than a clause in the middle of a sentence. → Write one clause that goes on after “Inspectors looked at”: a small letter first, no full stop, colon or semicolon.',
  ],
  [
    'care leavers. This was in line with the law',
    'This is more than a clause in the middle of a sentence. → Write one clause that goes on after “Inspectors looked at”: a small letter first, no full stop, colon or semicolon.',
  ],
])('the topic “%s” is refused, with what to write instead', (topic, message) => {
  expect(told(problemsOf(`topic: "${topic}"`))).toContain(`error ${visit}:12:3 ${message}`);
});

test('a topic that waits to be rewritten is advice, with its line', () => {
  expect(told(problemsOf('topicToRewrite: the arrangements for care leavers'))).toEqual([
    `advice ${visit}:12:3 What inspectors looked at is here in the letter’s words only: “the arrangements for care leavers”. → Write topic: with one clause in plain words that goes on after “Inspectors looked at”. Then take topicToRewrite out. If no subject is named, write topicNotKnown: with the reason.`,
  ]);
});

test('a topic and a reason why there is none contradict each other', () => {
  expect(told(problemsOf('topic: care leavers', 'topicNotKnown: The list is silent.'))).toEqual([
    `error ${visit}:13:3 There is a topic, and a reason why there is none. → Take topicNotKnown out, or topic.`,
  ]);
});
