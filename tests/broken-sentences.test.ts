import { expect, test } from 'vitest';
import { brokenSentences } from './broken-sentences.ts';

/** What is wrong with one paragraph. */
function wrongWith(words: string): string[] {
  return brokenSentences(`<main><p>${words}</p></main>`).map(({ what }) => what);
}

test.each([
  'Of 1 councils, 28 were judged Good.',
  'Of 3 councils, 1 were judged Good.',
  'The report names 1 things to improve.',
  'Ofsted judged all one area Good.',
  'The latest result in each of 153 councils.They stand from A to Z.',
  'Due by 24 September 2026.We worked this out.',
  'Good in four of four areas',
  'Every council in South West',
  'There are 8 council.',
  'not judged',
  'It took three month.',
  'There is no grade for undefined.',
])('“%s” is found', (words) => {
  expect(wrongWith(words)).not.toEqual([]);
});

test.each([
  'Of 153 councils, 28 were judged Outstanding and one Good.',
  'Every council in the South West',
  'Reported on 1 January 2026 with 21 pages.',
  'What inspectors found in North East Lincolnshire',
  'In letters of 18 point or more',
  'mySociety',
])('“%s” is left alone', (words) => {
  expect(wrongWith(words)).toEqual([]);
});
