import { expect, test } from 'vitest';
import { agoInWords } from '../../src/wording/since.ts';

test.each([
  ['2026-11-15', 'less than a month ago'],
  ['2026-10-30', '1 month ago'],
  ['2025-06-13', '17 months ago'],
  ['2024-11-30', '2 years ago'],
  ['2024-10-30', '2 years and 1 month ago'],
  ['2020-06-12', '6 years and 5 months ago'],
])('%s was %s', (day, words) => {
  expect(agoInWords(day, '2026-11-30')).toBe(words);
});
