import type { Lane } from '../domain/timeline.ts';
import { inspectionYear } from '../domain/themes.ts';
import type { Inspection } from '../domain/site.ts';
import { monthOf } from './visits.ts';
import { listInWords } from './words.ts';

/** Words of a picture of grades over the years. */

/**
 * What a lane shows, as its title: “Inadequate in 2018 and 2022, Requires improvement to be good in
 * 2026”. Only grades are named; what was not graded says nothing here.
 */
export function gradesOverTime({ points }: Pick<Lane, 'points'>): string {
  const groups: { label: string; years: string[] }[] = [];
  for (const point of points) {
    if (point?.area.result.kind !== 'graded') continue;
    const { label } = point.area.result.grade;
    const year = labelOf(point.inspection, points);
    const last = groups.at(-1);
    if (last?.label === label) last.years.push(year);
    else groups.push({ label, years: [year] });
  }
  return groups
    .map(({ label, years }) => `${label} in ${listInWords([...new Set(years)])}`)
    .join(', ');
}

/** The year of an inspection, or its month where another one of the lane was in the same year. */
function labelOf(inspection: Inspection, points: Lane['points']): string {
  const year = inspectionYear(inspection);
  const same = points.filter(
    (point) => point?.area.result.kind === 'graded' && inspectionYear(point.inspection) === year,
  );
  return same.length > 1 ? monthOf(inspection) : year;
}

/** The title of one lane among several: “Leaders: Good in 2022 and 2025”. */
export function laneTitle(lane: Lane): string {
  return `${lane.plain}: ${gradesOverTime(lane)}`;
}

/** For those who hear the picture. */
export function pictureInWords(lane: Lane): string {
  return `${gradesOverTime(lane)}. The table says the same.`;
}

/** How to read the picture, below it: what there is to see in it. */
export function howToRead({ points }: Pick<Lane, 'points'>, hasVisits: boolean): string {
  const there = points.filter((point) => point !== undefined);
  const hasRules = new Set(there.map(({ inspection }) => inspection.framework.id)).size > 1;
  const hasGap = there.some(({ verdict }) => verdict === 'not-comparable');
  return [
    ...(hasRules ? ['Shaded: other rules.'] : []),
    ...(hasGap ? ['A gap in the line: can’t be compared.'] : []),
    ...(hasVisits ? ['Short lines: visits.'] : []),
  ].join(' ');
}

/** “rules of 2018”: the years in which a set of rules was in force. */
export function rulesOf(from: string): string {
  return `rules of ${from.slice(0, 4)}`;
}

/** Whose grades a table has: “Overall grade at each inspection”. */
export function laneTable({ plain }: Pick<Lane, 'plain'>): string {
  return `${plain}: the grade at each inspection`;
}

/** The summary of what is folded: all that was judged, with the reasons of comparisons. */
export const areaByArea = 'Area by area, with reasons';
