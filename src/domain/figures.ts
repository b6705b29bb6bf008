import type { Framework, Grade } from '../schemas/framework.ts';
import {
  isGraded,
  isJudged,
  isWithdrawn,
  type AreaResult,
  type JudgedInspection,
} from './outcome.ts';
import { firstDay, latestDay } from './dates.ts';
import { onceFor } from './once.ts';
import { leadingResultsDay } from './results-up-to.ts';
import type { Authority, Inspection, Site } from './site.ts';
import { leadingSubject } from './subjects.ts';
import { areaResultIn, areaSeriesOf, type AreaSeries } from './area-series.ts';

/** What is counted, and on which day (ISO). */
export type AsOf = {
  day: string;
  /** The day up to which results are in: what is counted today bears its name. */
  upTo: string;
  subject: string;
  frameworks: ReadonlyMap<string, Framework>;
  /** Whether the day is over: what is only known by its year may have come later in that year. */
  isPast?: true;
};

/** One council with what became of one series there. */
export type CouncilResult = { authority: Authority; result: AreaResult };

/** How many councils have which grade. Nothing is dropped: the numbers add up to all of them. */
export type Figures = {
  councils: number;
  /** Every grade of the scale, best first, those with no council too. */
  counts: { grade: Grade; count: number }[];
  /** Councils without such a grade, by the reason. */
  without: { words: string; why: string; count: number }[];
};

/** The site’s own day and a subject: the leading one where none is named. */
export function today(
  { settings, frameworks }: Pick<Site, 'settings' | 'frameworks'>,
  subject = leadingSubject(settings).id,
): AsOf {
  const upTo = leadingResultsDay({ settings, frameworks }, subject);
  return { day: settings.asOf, upTo, subject, frameworks };
}

/**
 * The inspection that counted for a council on a day: the last one with grades (or, where a subject
 * has none, with an outcome in words) that inspectors had finished by then, even if its report came
 * out some weeks later.
 *
 * Official statistics of inspections count “as at 31 March” in the same way. Counted so, the shares of
 * this project’s first site are the published ones (tests/site/counted-by-hand.test.ts); by the day of
 * publication some would not be.
 *
 * Three things differ from published tables. Their lists close some weeks after the day; we take every
 * report that has come out since. Bodies that have ended are not on the site, so earlier years have a
 * few less. And a new one counts as not inspected until its own first inspection.
 */
export function latestBy(
  { inspections }: Pick<Authority, 'inspections'>,
  asOf: Pick<AsOf, 'day' | 'subject' | 'isPast'>,
): JudgedInspection | undefined {
  return latestOf(inspections, asOf);
}

/** Inspections never change once the site is built, and every council's page asks for its neighbours'. */
const latestOf = onceFor(
  findLatest,
  ({ day, subject, isPast = false }) => `${day} ${subject} ${String(isPast)}`,
);

function findLatest(
  inspections: readonly Inspection[],
  { day, subject, isPast }: Pick<AsOf, 'day' | 'subject' | 'isPast'>,
): JudgedInspection | undefined {
  return inspections
    .filter(isJudged)
    .filter((one) => !isWithdrawn(one))
    .filter((one) => one.framework.subject === subject && isBy(day, one, isPast))
    .filter((one, _index, those) => isGraded(one) || !those.some(isGraded))
    .reduce<JudgedInspection | undefined>(
      (latest, one) => (latest && lastDay(latest) >= lastDay(one) ? latest : one),
      undefined,
    );
}

/** The areas’ series that councils’ latest inspections judged on a day: the newest rules first. */
export function areaSeriesOn(authorities: readonly Authority[], asOf: AsOf): AreaSeries[] {
  const latest = authorities.flatMap((authority) => latestBy(authority, asOf) ?? []);
  return areaSeriesOf(latest, asOf.frameworks);
}

/** What became of a series in each council that was there on the day, in the order given. */
export function councilResultsOf(
  series: AreaSeries,
  authorities: readonly Authority[],
  asOf: AsOf,
): CouncilResult[] {
  return authorities
    .filter((authority) => isThere(authority, asOf))
    .map((authority) => ({
      authority,
      result: areaResultIn(series, latestBy(authority, asOf), asOf.frameworks),
    }));
}

/** Counts councils by grade. */
export function figuresOf(
  series: AreaSeries,
  authorities: readonly Authority[],
  asOf: AsOf,
): Figures {
  const results = councilResultsOf(series, authorities, asOf).map(({ result }) => result);
  const grades = results.flatMap((one) => (one.kind === 'graded' ? [one.grade.id] : []));
  const missing = results.filter((one) => one.kind === 'missing');
  return {
    councils: results.length,
    counts: series.grades.map((grade) => ({
      grade,
      count: grades.filter((id) => id === grade.id).length,
    })),
    without: [...Map.groupBy(missing, ({ words }) => words)].map(([words, those]) => ({
      words,
      why: those[0]?.why ?? '',
      count: those.length,
    })),
  };
}

/** How many councils have a grade at all. */
export function gradedIn({ counts }: Pick<Figures, 'counts'>): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/**
 * The figures on each 31 March, the day by which official statistics count, and today, called by the day up to
 * which results are in. A 31 March after that day is left out. A year is there once more than half of the councils had such a grade.
 */
export function figuresByYear(
  series: AreaSeries,
  authorities: readonly Authority[],
  asOf: AsOf,
): { day: string; figures: Figures }[] {
  const [first, last] = [Number(series.began.slice(0, 4)), Number(asOf.day.slice(0, 4))];
  const days = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-03-31`);
  const past = days.filter((day) => day < asOf.upTo).map((day) => ({ name: day, day }));
  return [...past, { name: asOf.upTo, day: asOf.day }]
    .map(({ name, day }) => ({
      day: name,
      figures: figuresOf(series, authorities, {
        ...asOf,
        day,
        ...(day < asOf.day && { isPast: true }),
      }),
    }))
    .filter(({ figures }) => gradedIn(figures) * 2 > figures.councils);
}

/** Whether an inspection had surely ended by a day. By today, all that is here has. */
function isBy(day: string, one: JudgedInspection, isPast: true | undefined): boolean {
  return (isPast ? latestDay(lastDay(one)) : firstDay(lastDay(one))) <= day;
}

function lastDay({ ended, published }: JudgedInspection): string {
  return ended ?? published;
}

/** Some councils were inspected under the same name before they began in their present form. */
function isThere(authority: Authority, asOf: AsOf): boolean {
  const { started, ended, subjects } = authority;
  if (subjects && !subjects.includes(asOf.subject)) return false;
  if (ended !== undefined && ended < asOf.day) return false;
  return started === undefined || started <= asOf.day || latestBy(authority, asOf) !== undefined;
}
