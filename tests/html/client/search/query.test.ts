import { describe, expect, test } from 'vitest';
import { filterCount, queryOf, withoutEmpty } from '../../../../src/html/client/search/query.ts';
import { wording } from '../../../../src/html/client/search/wording.ts';

const { countInWords, moreInWords } = wording;

const grades = ['Leaders: Good', 'Leaders: Inadequate', 'Care leavers: Good'];

function filtersOf(address: string) {
  return queryOf(new URLSearchParams(address), grades).filters;
}

describe('a query', () => {
  test('takes words without the space around them', () => {
    expect(queryOf(new URLSearchParams('q=+bath+'), grades)).toEqual({
      words: 'bath',
      filters: {},
    });
  });

  test('joins the choices of one kind with “or”', () => {
    expect(filtersOf('region=London&region=South+West&year=')).toEqual({
      region: { any: ['London', 'South West'] },
    });
  });

  test('joins an area and a grade', () => {
    expect(filtersOf('area=Leaders&grade=Good')).toEqual({ grade: { any: ['Leaders: Good'] } });
  });

  test('takes an area alone for any of its grades, and a grade alone for any area', () => {
    expect(filtersOf('area=Leaders')).toEqual({
      grade: { any: ['Leaders: Good', 'Leaders: Inadequate'] },
    });
    expect(filtersOf('grade=Good')).toEqual({
      grade: { any: ['Leaders: Good', 'Care leavers: Good'] },
    });
  });

  test('finds nothing, not everything, for a pair that nobody was given', () => {
    expect(filtersOf('area=Care+leavers&grade=Inadequate')).toEqual({
      grade: { any: ['Care leavers: Inadequate'] },
    });
  });

  test('counts kinds of choice, not choices', () => {
    const query = queryOf(new URLSearchParams('region=London&region=North+East&year=2025'), grades);
    expect(filterCount(query)).toBe(2);
  });
});

test('an address says no more than it must', () => {
  const address = withoutEmpty(new URLSearchParams('q=bath&council=&year=2025'));
  expect(address.toString()).toBe('q=bath&year=2025');
});

describe('the count is said in words', () => {
  test.each([
    [{ words: 'bath', found: 6, shown: 6, filters: 0, newestOnly: false }, '6 results for “bath”.'],
    [
      { words: 'bath', found: 1, shown: 1, filters: 1, newestOnly: false },
      '1 result for “bath”, narrowed by 1 choice.',
    ],
    [
      { words: '', found: 1_113, shown: 10, filters: 2, newestOnly: false },
      '1,113 results, narrowed by 2 choices. The first 10 are shown.',
    ],
    [{ words: 'xyz', found: 0, shown: 0, filters: 0, newestOnly: false }, 'No results for “xyz”.'],
    [
      { words: 'xyz', found: 0, shown: 0, filters: 0, newestOnly: true },
      'No results for “xyz” among the newest reports.',
    ],
    [
      { words: 'bath', found: 14, shown: 10, filters: 1, newestOnly: true },
      '14 results for “bath” among the newest reports, narrowed by 1 choice. The first 10 are shown.',
    ],
  ])('%o', (count, words) => {
    expect(countInWords(count)).toBe(words);
  });
});

describe('the button says what comes next', () => {
  const count = { words: 'bath', found: 14, shown: 10, filters: 0, newestOnly: true };

  test.each([
    ['more of what was found', count, 'Show more results'],
    [
      'older reports, where those have not been searched',
      { ...count, shown: 14 },
      'Search older reports too',
    ],
    ['nothing, where all is shown', { ...count, shown: 14, newestOnly: false }, ''],
  ])('%s', (_what, shown, words) => {
    expect(moreInWords(shown)).toBe(words);
  });
});
