import { addMonths, monthsBetween } from './dates.ts';
import { once } from './once.ts';
import { isCounted, overallOf, type GradedInspection } from './outcome.ts';
import type { Authority } from './site.ts';

/** How long it took from one full inspection to the next, in months, over some cases. */
export type ReturnTime = {
  /** How many times one inspection followed another. */
  cases: number;
  /** The shortest and the longest time; a month that was begun counts as one. */
  fromMonths: number;
  toMonths: number;
  /** The overall grade that all of the cases had the first time; missing where all grades count. */
  grade: string | undefined;
};

/** With fewer cases there is no window at all, and with fewer of one grade none of its own. */
const fewestCases = 10;
/** A grade has a window of its own where its middle time is this many months from the middle of all. */
const differentFrom = 3;

type Case = { grade: string | undefined; whole: number; begun: number };

/**
 * How long a council waits for its next full inspection, measured on councils that had theirs.
 *
 * A case is a pair of full inspections of one council, one after the other, the first of them
 * reported on `since` or later. The time runs from last day on site to last day on site. The window
 * is the shortest to the longest time. All grades share one window, unless the data differ: where
 * there are at least ten cases with the overall grade of this inspection, and their median is three
 * months or more from the median of all, that grade’s own cases make the window. Councils that
 * still wait cannot be counted, so the longest time can turn out too short.
 *
 * @param since ISO day.
 * @returns undefined where there are fewer than ten cases.
 */
export function returnTime(
  inspection: GradedInspection,
  authorities: readonly Authority[],
  since: string,
): ReturnTime | undefined {
  const all = casesIn(authorities).filter(({ reported, subject }) => {
    return reported >= since && subject === inspection.framework.subject;
  });
  if (all.length < fewestCases) return undefined;
  const grade = overallGrade(inspection);
  const own = all.filter((one) => one.grade === grade);
  const differs =
    grade !== undefined &&
    own.length >= fewestCases &&
    Math.abs(median(own) - median(all)) >= differentFrom;
  return differs ? windowOf(own, grade) : windowOf(all, undefined);
}

function windowOf(cases: readonly Case[], grade: string | undefined): ReturnTime {
  return {
    cases: cases.length,
    fromMonths: Math.min(...cases.map(({ whole }) => whole)),
    toMonths: Math.max(...cases.map(({ begun }) => begun)),
    grade,
  };
}

function median(cases: readonly Case[]): number {
  const sorted = cases.map(({ whole }) => whole).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Every time one full inspection followed another. Each council’s page asks for the same. */
const casesIn = once((authorities: readonly Authority[]) =>
  authorities.flatMap(({ inspections }) => {
    const bySubject = Map.groupBy(inspections.filter(isCounted), (one) => one.framework.subject);
    return [...bySubject].flatMap(([subject, graded]) =>
      graded.slice(1).flatMap((before, index) => {
        const next = graded[index];
        if (before.ended === undefined || next?.ended === undefined) return [];
        const whole = monthsBetween(before.ended, next.ended);
        const begun = addMonths(before.ended, whole) === next.ended ? whole : whole + 1;
        return [{ subject, reported: before.published, grade: overallGrade(before), whole, begun }];
      }),
    );
  }),
);

function overallGrade(inspection: GradedInspection): string | undefined {
  const result = overallOf(inspection)?.result;
  return result?.kind === 'graded' ? result.grade.label : undefined;
}
