import { expect, test } from 'vitest';
import { writeNew } from '../../../src/intake/new/write.ts';
import { readCollection } from '../../../src/intake/read/content.ts';
import { worldWith } from '../../world.ts';

test('an inspection whose file has mistakes is not said to be missing', async () => {
  const folder = worldWith({
    'inspections/brent/2026-05-ilacs.md': (text) => text.replace('kind: short', 'kind:'),
  });
  const request = { folder, kind: 'response', words: ['brent/2026-05-ilacs'], options: {} };
  await expect(writeNew(request)).rejects.toThrow(
    '“brent/2026-05-ilacs” is there and has mistakes. Put them right first: npx plain-findings check',
  );
});

test('a comment below a value in brackets is not taken for a part of it', () => {
  const folder = worldWith({
    'inspections/brent/2026-05-ilacs.md': (text) =>
      text.replace(/^report:\n(?: {2}.*\n)+/m, 'report: {}\n  # The report itself.\n  # url:\n'),
  });
  expect(readCollection(folder, 'inspections').problems).toEqual([]);
});
