import { expect, test } from 'vitest';
import { summaryGaps } from '../../src/domain/summary-gaps.ts';
import { checkContent } from '../../src/intake/check/content.ts';
import { reportFormats } from '../../src/intake/check/formats.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { baseWorld, worldWith } from '../world.ts';

const has = (file: string) => file === 'inspections/brent/2026-05-ilacs.md';

/** Says that the report of Bradford’s inspection of 2022 lists so many points. */
function listing(count: number): string {
  return worldWith({
    'inspections/bradford/2022-12-ilacs.md': (source) =>
      source.replace(/\n---\n/, `\nimprovementCount: ${String(count)}\n---\n`),
  });
}

test('the latest graded inspection of each council is counted, and none before it', () => {
  const { content } = readContent(baseWorld);
  expect(summaryGaps(content, has)).toEqual({ latest: 3, withoutSummary: 2, withoutPoints: 0 });
  expect(summaryGaps(content, () => true).withoutSummary).toBe(0);
});

test.each([
  [3, 1],
  [0, 0],
])('a report that lists %i points, and none here, counts as %i', (count, missing) => {
  const { content } = readContent(listing(count));
  expect(summaryGaps(content, has).withoutPoints).toBe(missing);
});

test('a check ends with what is not written yet, which is no error', () => {
  const report = reportFormats.text(checkContent(listing(3)), 'content');
  expect(report.split('\n').slice(-3)).toEqual([
    expect.stringMatching(/^3 councils and 10 inspections read: no errors/),
    '2 of 3 latest inspections have no summary.',
    '1 inspection whose report lists points has none here.',
  ]);
});
