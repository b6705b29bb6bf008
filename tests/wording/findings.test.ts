import { expect, test } from 'vitest';
import { inspectedAgain, yearOfChange } from '../../src/domain/changed.ts';
import { findingOf } from '../../src/domain/findings.ts';
import {
  bestInWords,
  changedInWords,
  earlierInWords,
  findingInWords,
  shareOf,
  verdictsInBrief,
} from '../../src/wording/findings.ts';
import { sampleSite } from '../sample-sites.ts';

const councils = { one: 'council', many: 'councils' };

const counts = (['star', 'circle', 'diamond', 'cross'] as const).map((mark, index) => ({
  grade: {
    ...{
      id: mark,
      label: ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'][index] ?? '',
    },
    ...{ meaning: '', mark, alsoPrinted: [] },
  },
  count: [46, 61, 24, 1][index] ?? 0,
}));

test('a finding names the better half of a scale and the lowest grade, with their base', () => {
  expect(findingInWords(findingOf({ counts }), 'Overall', councils)).toBe(
    'Overall: Good or Outstanding in 107 of 132 councils, and Inadequate in 1.',
  );
  expect(earlierInWords('31 March 2020', findingOf({ counts }))).toBe(
    'On 31 March 2020: Good or Outstanding in 107 of 132 (81%).',
  );
});

test('a finding says nothing of a lowest grade that none has', () => {
  const none = counts.map((one) => ({ ...one, count: one.grade.mark === 'cross' ? 0 : 2 }));
  expect(findingInWords(findingOf({ counts: none }), 'Overall', councils)).toBe(
    'Overall: Good or Outstanding in 4 of 6 councils.',
  );
});

test('a finding never says that a council is an outcome in words', () => {
  const outcomes = ['Typically positive experiences and outcomes', 'Widespread failings'];
  const inWords = counts.slice(0, 2).map(({ grade, count }, index) => {
    return { count, grade: { ...grade, label: outcomes[index] ?? '' } };
  });
  expect(findingInWords(findingOf({ counts: inWords }), 'Outcome', councils)).toBe(
    'Outcome: Typically positive experiences and outcomes in 46 of 107 councils, and Widespread failings in 61.',
  );
});

test('whoever has no overall grade in both inspections is counted as one that can’t be compared', () => {
  const home = { one: 'care home', many: 'care homes' };
  const glenHouse = inspectedAgain(sampleSite('care-inspectorate')).get('2026') ?? [];
  const none = { better: 0, worse: 0, same: 0, 'not-comparable': 0 };
  expect(changedInWords('2026', { bodies: glenHouse, hasOverall: true, overall: none }, home)).toBe(
    'In 2026, 1 care home was inspected again. No overall grade can be compared.',
  );
  const two = {
    bodies: [...glenHouse, ...glenHouse],
    hasOverall: true,
    overall: { ...none, better: 1 },
  };
  expect(changedInWords('2026', two, home)).toBe(
    'Of 2 care homes inspected again in 2026, 1 was better overall. 1 can’t be compared.',
  );
});

test('whoever was inspected again twice in a year is counted once', () => {
  const glenHouse = inspectedAgain(sampleSite('care-inspectorate')).get('2026') ?? [];
  expect(yearOfChange([...glenHouse, ...glenHouse]).bodies).toHaveLength(1);
});

test('the better half of a scale of three is its highest grade, and of two the better one', () => {
  expect(bestInWords(findingOf({ counts: counts.slice(0, 3) }))).toBe('Outstanding');
  expect(bestInWords(findingOf({ counts: counts.slice(0, 2) }))).toBe('Outstanding');
});

test('a share of nothing has no percentage', () => {
  expect(shareOf(0, 0)).toBe('0 of 0');
  expect(shareOf(1, 3)).toBe('1 of 3 (33%)');
});

test('a council of which nothing can be compared says that', () => {
  const none = { better: 0, worse: 0, same: 0, 'not-comparable': 5 };
  expect(verdictsInBrief(none)).toBe('Can’t be compared');
  expect(verdictsInBrief({ ...none, better: 2, same: 1 })).toBe('2 better, 1 the same');
});
