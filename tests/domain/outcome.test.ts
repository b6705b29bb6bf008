import { expect, test } from 'vitest';
import { areasAndOverall, isGraded, judgedAreas, overallOf } from '../../src/domain/outcome.ts';
import { frameworkFor } from '../../src/domain/frameworks.ts';
import { baseWorld, inspectionOf, siteOf, worldWith } from '../world.ts';

const site = siteOf(baseWorld);

test('in 2026 four areas are judged, and the page can say why there is no overall grade', () => {
  const brent = graded('brent/2026-05-ilacs');
  expect(judgedAreas(brent).map(({ result }) => result.kind)).toEqual(
    Array.from({ length: 4 }, () => 'graded'),
  );
  expect(overallOf(brent)?.result).toEqual({
    kind: 'missing',
    words: 'not part of this framework since 27 April 2026',
    why: 'Ofsted stopped giving an overall grade on 27 April 2026. Each area has a grade of its own.',
  });
});

test('areas lead and the overall grade comes last', () => {
  const areas = areasAndOverall(graded('bath-and-north-east-somerset/2017-05-sif'));
  expect(areas.map(({ id }) => id)).toEqual([
    'help-and-protection',
    'children-looked-after',
    'adoption',
    'care-leavers',
    'leadership',
    'lscb',
    'overall',
  ]);
});

test('a grade keeps the words of its report where they differ', () => {
  const folder = worldWith({
    'inspections/brent/2023-02-ilacs.md': (source) =>
      source.replace(
        'grade: good',
        'grade: requires-improvement\n      printed: Requires improvement',
      ),
  });
  const brent = inspectionOf(siteOf(folder), 'brent/2023-02-ilacs');
  const [first] = isGraded(brent) ? judgedAreas(brent) : [];
  expect(first?.result).toMatchObject({ kind: 'graded', printed: 'Requires improvement' });
});

test('a grade that inspectors did not give comes with their reason', () => {
  const folder = worldWith({
    'inspections/bath-and-north-east-somerset/2017-05-sif.md': (source) =>
      source.replace(
        /area: adoption\n\s+grade: \w+/,
        'area: adoption\n      missing: not-judged\n      why: Nobody was to be adopted.',
      ),
  });
  const inspection = inspectionOf(siteOf(folder), 'bath-and-north-east-somerset/2017-05-sif');
  const adoption = isGraded(inspection)
    ? judgedAreas(inspection).find(({ id }) => id === 'adoption')
    : undefined;
  expect(adoption?.result).toEqual({
    kind: 'missing',
    words: 'not judged',
    why: 'Nobody was to be adopted.',
  });
});

test.each([
  ['standard', '2022-12-05', 'ilacs-2018'],
  ['short', '2023-01-16', 'ilacs-2023'],
  ['standard', '2026-04-26', 'ilacs-2023'],
  ['short', '2026-04-27', 'ilacs-2026'],
  ['full', '2017-05-01', 'sif-2013'],
  ['reinspection', '2018-06-11', 'sif-2013'],
  ['full', '2018-02-01', undefined],
])('a %s inspection that starts on %s falls under %s', (kind, started, id) => {
  const found = frameworkFor('childrens-services', kind, started, site.frameworks.values());
  expect(found?.id).toBe(id);
});

function graded(id: string) {
  const inspection = inspectionOf(site, id);
  if (!isGraded(inspection)) throw new Error(`${id} has no grades`);
  return inspection;
}
