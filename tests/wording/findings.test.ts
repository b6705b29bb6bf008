import { expect, test } from 'vitest';
import { findingOf } from '../../src/domain/findings.ts';
import {
  bestInWords,
  findingInWords,
  shareOf,
  verdictsInBrief,
} from '../../src/wording/findings.ts';

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
    'Overall: 107 of 132 councils are Good or Outstanding, and 1 is Inadequate.',
  );
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
