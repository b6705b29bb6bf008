import { expect, test } from 'vitest';
import { findEdits } from '../../find-world.ts';
import { problemsWith } from '../../world.ts';

test.each([
  ['a list of places of no council', { 'places/atlantis.yaml': 'towns: [Poseidonis]\n' }],
  [
    'postcodes of no council',
    { 'postcodes/z.yaml': 'vintage: "2030"\ncouncils: [atlantis]\ndistricts: {}\n' },
  ],
])('%s is an error', (_what, edits) => {
  const problems = problemsWith({ ...findEdits, ...edits });
  expect(problems.map(({ message }) => message)).toEqual(['There is no council “atlantis”.']);
});

test('a pattern for postcodes that has no three groups is an error', () => {
  const problems = problemsWith({
    ...findEdits,
    'site.yaml': (text) =>
      text.replace('subjects:', 'postcodes: { parts: "([A-Z]+", within: A, credit: B }\nsubjects:'),
  });
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['postcode-parts', 17]]);
});
