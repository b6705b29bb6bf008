import { expect, test } from 'vitest';
import { checkContent } from '../../../src/intake/check/content.ts';
import { themedEdits } from '../../themed-world.ts';
import { worldWith } from '../../world.ts';

const newest = 'inspections/brent/2026-05-ilacs.md';
const edit = themedEdits[newest];

function headingProblems(change: (source: string) => string) {
  const folder = worldWith({
    ...themedEdits,
    [newest]: (source) => change(typeof edit === 'function' ? (edit(source) ?? '') : source),
  });
  return checkContent(folder).problems.filter(({ code }) => code === 'no-such-heading');
}

test('pages of a part of the summary name a heading that is there, letter by letter', () => {
  expect(headingProblems((source) => source)).toEqual([]);
  const [problem, ...others] = headingProblems((source) =>
    source.replace('- heading: What inspectors found', '- heading: What Inspectors found'),
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    file: newest,
    message: 'The summary has no heading “What Inspectors found”.',
    fix: 'Write one that stands below: “What inspectors found”.',
  });
});

test('a file without a summary is told to write one, or to take the entry out', () => {
  const [problem] = headingProblems((source) => source.replace(/(\n---\n)[^]*$/, '$1'));
  expect(problem?.fix).toBe('Write the summary below with its headings, or take this entry out.');
});
