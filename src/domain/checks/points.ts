import { areaIds } from '../scales.ts';
import type { Entry } from '../../schemas/collections.ts';
import type { Framework } from '../../schemas/framework.ts';
import type { Finding } from '../../problems/problem.ts';
import { countedInDigits } from '../../wording/words.ts';
import { errorAt, type Rule } from './facts.ts';

/** Points (what works well, what must improve) have names of their own and belong to real areas. */
export const badPoints: Rule = ({ content, frameworks }) =>
  content.inspections.flatMap((entry) => [
    ...badList(entry, 'strengths', frameworks.get(entry.data.framework)),
    ...badList(entry, 'improvements', frameworks.get(entry.data.framework)),
    ...wrongCount(entry),
  ]);

function badList(
  { file, data }: Entry<'inspections'>,
  list: 'strengths' | 'improvements',
  framework: Framework | undefined,
): Finding[] {
  const areas = framework?.outcome === 'graded' ? framework.areas.map(({ id }) => id) : [];
  return data[list].flatMap(({ id, area }, index) => {
    const found: Finding[] = [];
    if (data[list].findIndex((one) => one.id === id) < index) {
      const message = `Two points have the id “${id}”.`;
      const fix = 'Give each point an id of its own.';
      found.push(errorAt(file, [list, index, 'id'], 'point-twice', message, fix));
    }
    const judgesNothing = framework?.outcome === 'graded' && areaIds(framework).length === 0;
    if (framework && !judgesNothing && area !== undefined && !areas.includes(area)) {
      const message = `“${framework.id}” does not judge an area “${area}”.`;
      const fix =
        areas.length > 0 ? `Write one of: ${areas.join(', ')}.` : 'Take the line “area:” out.';
      found.push(errorAt(file, [list, index, 'area'], 'unknown-area', message, fix));
    }
    return found;
  });
}

/** Where the number of points in the report is known, a list of another length lost one or made one up. */
function wrongCount({ file, data }: Entry<'inspections'>): Finding[] {
  const { improvementCount, improvements } = data;
  if (improvementCount === undefined || improvements.length === 0) return [];
  if (improvements.length === improvementCount) return [];
  return [
    errorAt(
      file,
      ['improvements'],
      'wrong-count',
      `The report lists ${countedInDigits(improvementCount, 'point')} to improve; this file has ${String(improvements.length)}.`,
      'Write the inspectors’ own list, point by point, or correct improvementCount.',
    ),
  ];
}
