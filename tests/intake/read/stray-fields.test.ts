import { expect, test } from 'vitest';
import { problemsWith } from '../../world.ts';

const brent = 'inspections/brent/2026-05-ilacs.md';

test('front matter that ends too soon is told, and its fields are not published as words', () => {
  const [problem, ...others] = problemsWith({
    [brent]: (source) => source.replace('strengths:', '---\nstrengths:'),
  });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    file: brent,
    line: 23,
    message: '“strengths:” is a field, and stands below the front matter.',
  });
});

test('a second front matter in the text is told', () => {
  const problems = problemsWith({ [brent]: (source) => `${source}\n---\nkind: short\n---\n` });
  expect(problems.map(({ code }) => code)).toEqual(['stray-field']);
});

test('a sentence with a colon is none', () => {
  const problems = problemsWith({
    [brent]: (source) => `${source}\nThe kind: short. Two things mattered: time and care.\n`,
  });
  expect(problems).toEqual([]);
});

test.each([
  ['n/a', 'placeholder'],
  ['Lorem ipsum', 'placeholder'],
  ['"{{council}}"', 'placeholder'],
  ['don=E2=80=99t', 'broken-letters'],
])('%s in a field that shows as it is gets no further', (value, code) => {
  const problems = problemsWith({
    'inspections/brent/2024-03-focused-visit.md': (source) =>
      source.replace('report: {}', `report: {}\nnextVisit:\n  when: soon\n  source: ${value}`),
  });
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});
