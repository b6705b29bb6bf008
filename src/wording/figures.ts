import type { Figures } from '../domain/figures.ts';
import type { AreaResult } from '../domain/outcome.ts';
import type { Grade } from '../schemas/framework.ts';
import type { Noun } from '../schemas/site.ts';
import { bodiesByGrade, bodiesWithout } from './counts.ts';
import { capitalised } from './words.ts';

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

/** Why some councils in a table have no grade, each reason once. */
export function reasonsInWords(rows: readonly { figures: Pick<Figures, 'without'> }[]): string[] {
  const missing = rows.flatMap(({ figures }) => figures.without);
  return [...new Set(missing.map(({ words, why }) => `${capitalised(words)}. ${why}`))];
}

/** The letter that stands for a grade in a picture; a dash where there is none. */
export function letterOf(result: AreaResult): string {
  return result.kind === 'graded' ? initialOf(result.grade) : noGrade;
}

/** What stands for a grade in pictures: its first letter, unless the framework names another. */
export function initialOf({
  label,
  letter = label.slice(0, 1),
}: Pick<Grade, 'label' | 'letter'>): string {
  return letter;
}

/** What stands in a picture where there is no grade. */
export const noGrade = '–';

/** What became of an area in a few words: the grade, or why there is none. */
export function areaResultInWords(result: AreaResult): string {
  return result.kind === 'graded' ? result.grade.label : result.words;
}
