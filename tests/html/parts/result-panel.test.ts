import { expect, test } from 'vitest';
import { isGraded } from '../../../src/domain/outcome.ts';
import { tiles } from '../../../src/html/parts/result-panel.ts';
import { inspectionOf, siteOf, worldWith } from '../../world.ts';

test('an area that its report prints otherwise shows that beside the plain name, and no other does', () => {
  const folder = worldWith({
    'inspections/brent/2026-05-ilacs.md': (text) =>
      text.replace(
        /area: impact-of-leaders\n\s+grade: [\w-]+/,
        '$&\n      printedArea: The impact of leaders on practice with children and families',
      ),
  });
  const inspection = inspectionOf(siteOf(folder), 'brent/2026-05-ilacs');
  if (!isGraded(inspection)) throw new Error('not graded');
  const shown = String(tiles({ inspection, step: undefined, explain: true }));
  expect(shown).toContain(
    'The report calls it “The impact of leaders on practice with children and families”.',
  );
  expect(shown.match(/The report calls it/g)).toHaveLength(1);
});
