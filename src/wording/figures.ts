import type { Figures } from '../domain/figures.ts';
import type { AreaResult } from '../domain/outcome.ts';
import { councilsByGrade, councilsWithout } from './counts.ts';
import { capitalised } from './words.ts';

/** Sentences made from counts. Numbers stay in digits, so that they are easy to compare. */

/** “Of 153 councils, 28 were judged Outstanding and 71 Good. 8 councils have no such grade. …” */
export function figuresInWords({ councils, counts, without }: Figures): string {
  const given = counts
    .filter(({ count }) => count > 0)
    .map(({ grade, count }) => ({ label: grade.label, count }));
  return [councilsByGrade(councils, given), ...without.map(missingInWords)].join(' ');
}

/** “8 councils have no such grade. Until January 2023 …” */
function missingInWords({ count, why }: Figures['without'][number]): string {
  return `${councilsWithout(count)} ${why}`;
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

/** The first letter of a grade: O, G, R, I. */
export function initialOf({ label }: { label: string }): string {
  return label.slice(0, 1);
}

/** What stands in a picture where there is no grade. */
export const noGrade = '–';

/** What became of an area in a few words: the grade, or why there is none. */
export function areaResultInWords(result: AreaResult): string {
  return result.kind === 'graded' ? result.grade.label : result.words;
}
