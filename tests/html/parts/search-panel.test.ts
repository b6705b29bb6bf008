import { expect, test } from 'vitest';
import { searchPanel } from '../../../src/html/parts/search-panel.ts';
import { elements, parsed, wordsOf } from './parsed.ts';

const none = {
  council: [],
  region: [],
  kind: [],
  inspectorate: [],
  framework: [],
  year: [],
  grade: [],
};
const bodies = { one: 'school', many: 'schools' };
const about = { also: undefined, older: false, hasPlaces: false, example: undefined, bodies };

test('the search of one body asks for no name, and offers no choice of one', () => {
  const choices = { ...none, council: ['Oak Primary'], region: ['North'], kind: ['Inspection'] };
  const panel = parsed(searchPanel({ ...about, choices }));
  expect(wordsOf(panel)).toContain('What you are looking for');
  expect(wordsOf(panel)).not.toMatch(/Oak Primary|North|Name of a|All schools/);
});

test('the search of several has names and regions, and grades where there are some', () => {
  const choices = {
    ...none,
    council: ['Oak', 'Elm'],
    region: ['North', 'South'],
    grade: ['Overall: Good'],
  };
  const panel = parsed(searchPanel({ ...about, choices }));
  const names = elements(panel, 'select').map(({ properties }) => properties.name);
  expect(names).toEqual(['council', 'year', 'area', 'grade']);
  expect(wordsOf(panel)).toContain('North South');
  const without = parsed(searchPanel({ ...about, choices: { ...choices, grade: [] } }));
  expect(wordsOf(without)).not.toContain('Any grade');
});
