import { expect, test } from 'vitest';
import { compareInspections, type Comparison } from '../../src/domain/change.ts';
import { isGraded, type GradedInspection } from '../../src/domain/outcome.ts';
import { changeInWords } from '../../src/wording/counts.ts';
import { baseWorld, inspectionOf, siteOf } from '../world.ts';

const site = siteOf(baseWorld);

test('Brent 2023 to 2026: four areas stay Good, and the overall grade is gone, with the reason', () => {
  const comparison = between('brent/2023-02-ilacs', 'brent/2026-05-ilacs');
  expect(told(comparison)).toEqual({
    'impact-of-leaders': 'same',
    'help-and-protection': 'same',
    'children-in-care': 'same',
    'care-leavers': 'same',
    overall:
      'Ofsted stopped giving an overall grade on 27 April 2026. Each area has a grade of its own.',
  });
  expect(changeInWords(comparison)).toBe('The same in four areas.');
});

test('Bradford 2018 to 2022: two areas fell, and what was inadequate stayed so', () => {
  const comparison = between('bradford/2018-09-ilacs', 'bradford/2022-12-ilacs');
  expect(told(comparison)).toEqual({
    'impact-of-leaders': 'worse',
    'help-and-protection': 'same',
    'children-in-care-and-care-leavers': 'worse',
    overall: 'same',
  });
});

test('Bradford 2022 to 2026: one combined grade is never compared with two', () => {
  const comparison = between('bradford/2022-12-ilacs', 'bradford/2026-01-ilacs');
  const why = 'Until January 2023 children in care and care leavers had one grade together.';
  expect(told(comparison)).toEqual({
    'impact-of-leaders': 'better',
    'help-and-protection': 'better',
    'children-in-care': why,
    'care-leavers': why,
    overall: 'better',
  });
  expect(changeInWords(comparison)).toBe(
    'Better in two areas. Two can’t be compared. Overall, it is better: from Inadequate to Requires improvement to be good.',
  );
});

test('Bath and North East Somerset 2017 to 2022: no area crosses the change of 2018', () => {
  const comparison = between(
    'bath-and-north-east-somerset/2017-05-sif',
    'bath-and-north-east-somerset/2022-03-ilacs',
  );
  const verdicts = comparison.changes.map(({ area, verdict }) => [area.id, verdict]);
  expect(verdicts).toEqual([
    ['impact-of-leaders', 'not-comparable'],
    ['help-and-protection', 'not-comparable'],
    ['children-in-care-and-care-leavers', 'not-comparable'],
    ['overall', 'same'],
  ]);
  expect(comparison.dropped.map(({ label }) => label)).toEqual([
    'Adoption performance',
    'Effectiveness of the Local Safeguarding Children Board',
  ]);
});

test('a jump over a framework is as honest as two steps', () => {
  const comparison = between(
    'bath-and-north-east-somerset/2017-05-sif',
    'bath-and-north-east-somerset/2025-06-ilacs',
  );
  const comparable = comparison.changes.filter(({ verdict }) => verdict !== 'not-comparable');
  expect(comparable.map(({ area }) => area.id)).toEqual(['overall']);
});

function between(before: string, now: string): Comparison {
  return compareInspections(graded(now), graded(before), site.frameworks);
}

function graded(id: string): GradedInspection {
  const inspection = inspectionOf(site, id);
  if (!isGraded(inspection)) throw new Error(`${id} has no grades`);
  return inspection;
}

/** Each area with its verdict, or with the reason why there is none. */
function told({ changes }: Comparison): Record<string, string> {
  return Object.fromEntries(
    changes.map((change) => [
      change.area.id,
      change.verdict === 'not-comparable' ? change.why : change.verdict,
    ]),
  );
}
