import type { Figures } from '../domain/figures.ts';
import type { AreaResult } from '../domain/outcome.ts';
import type { Noun } from '../schemas/site.ts';
import { bodiesByGrade, bodiesWithout } from './counts.ts';
import { countedInDigits } from './words.ts';

/** Sentences made from counts. Numbers stay in digits, so that they are easy to compare. */

/** “Of 153 councils, 28 were judged Outstanding and 71 Good. 8 councils have no such grade. …” */
export function figuresInWords({ councils, counts, without }: Figures, bodies: Noun): string {
  const given = counts
    .filter(({ count }) => count > 0)
    .map(({ grade, count }) => ({ label: grade.label, count }));
  return [
    bodiesByGrade(councils, given, bodies),
    ...without.map((one) => missingInWords(one, bodies)),
  ].join(' ');
}

/** “8 councils have no such grade. Until January 2023 …” */
function missingInWords({ count, why }: Figures['without'][number], bodies: Noun): string {
  return `${bodiesWithout(count, bodies)} ${why}`;
}

/** “No grade: not judged. Until January 2023 …”: why some councils in a table have none, each reason once. */
export function reasonsInWords(rows: readonly { figures: Pick<Figures, 'without'> }[]): string[] {
  const missing = rows.flatMap(({ figures }) => figures.without);
  return [...new Set(missing.map(({ words, why }) => `${noGradeInLegend}: ${words}. ${why}`))];
}

/** What a legend calls the mark of those without a grade. */
export const noGradeInLegend = 'No grade';

/** What a number of councils without a grade is read out with: “without a grade: not judged”. */
export function missingInList(words: string): string {
  return `without a grade: ${words}`;
}

/** How many bodies the numbers of a line add up to: “of 153 councils”. */
export function baseInWords(count: number, { one, many }: Noun): string {
  return `of ${countedInDigits(count, one, many)}`;
}

/** What became of an area in a few words: the grade, or why there is none. */
export function areaResultInWords(result: AreaResult): string {
  return result.kind === 'graded' ? result.grade.label : result.words;
}
