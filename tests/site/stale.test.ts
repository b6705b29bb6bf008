import { expect, test } from 'vitest';
import { checkContent } from '../../src/intake/check/content.ts';
import { withStale } from '../../src/intake/check/fresh.ts';
import { contentFolder } from '../../src/intake/read/folder.ts';

test('a window for the next inspection that has passed is stale, and one that has not is not', () => {
  const windows = (on: string) =>
    withStale(contentFolder(), checkContent(contentFolder()), on).problems.filter(({ message }) =>
      message.startsWith('The next full inspection of'),
    );
  // The inspection of July 2022, and 46 months at the most.
  expect(windows('2026-05-01').map(({ file }) => file)).not.toContain(
    'inspections/nottingham/2022-07-ilacs.md',
  );
  expect(windows('2026-11-30')).toContainEqual(
    expect.objectContaining({
      file: 'inspections/nottingham/2022-07-ilacs.md',
      fix: 'Look for a newer report on the inspectors’ site.',
    }),
  );
});
