import { expect, test } from 'vitest';
import {
  howItWasMade,
  pointsMissing,
  reportPagesInWords,
  summariesMissing,
} from '../../src/wording/summaries.ts';

const settings = { summaries: { made: 'Software wrote this.', page: 'how' } };

test.each([
  [
    { written: '2026-06-20', compared: '2026-06-21' },
    'Software wrote this. It was compared with the report on 21 June 2026.',
  ],
  [{ written: '2026-06-20' }, 'Software wrote this.'],
  [undefined, ''],
])('a summary says that it was compared only where the day is noted: %o', (summary, words) => {
  expect(howItWasMade(summary, settings)).toBe(words);
});

test('a publisher who says nothing of how summaries are made is not spoken for', () => {
  expect(howItWasMade({ written: '2026-06-20', compared: '2026-06-21' }, {})).toBe('');
});

test.each([
  [[4], 'Report, page 4'],
  [[3, 4], 'Report, pages 3 and 4'],
  [[1, 3, 4], 'Report, pages 1, 3 and 4'],
])('pages %o without a link are plain words', (pages, words) => {
  expect(reportPagesInWords(pages)).toBe(words);
});

test.each([
  [0, ''],
  [1, '1 of 153 latest inspections has no summary.'],
  [12, '12 of 153 latest inspections have no summary.'],
])('of %i missing summaries a check says how many of how many', (missing, words) => {
  expect(summariesMissing(missing, 153)).toBe(words);
});

test.each([
  [0, ''],
  [1, '1 inspection whose report lists points has none here.'],
  [2, '2 inspections whose report lists points have none here.'],
])('of %i lists that are missing a check says how many', (count, words) => {
  expect(pointsMissing(count)).toBe(words);
});
