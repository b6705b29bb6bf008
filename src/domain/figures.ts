import type { Framework, Grade, GradeMark } from '../schemas/framework.ts';
import { isCounted, type GradedInspection, type AreaResult } from './outcome.ts';
import { leadingResultsDay } from './results-up-to.ts';
import type { Authority, Inspection, Site } from './site.ts';
import { areaResultIn, areaSeriesOf, type AreaSeries } from './area-series.ts';

/** What is counted, and on which day (ISO). */
export type AsOf = {
  day: string;
  /** The day up to which results are in: what is counted today bears its name. */
  upTo: string;
  subject: string;
  frameworks: ReadonlyMap<string, Framework>;
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

/** The site’s own day and its leading subject. */
export function today({ settings, frameworks }: Pick<Site, 'settings' | 'frameworks'>): AsOf {
  return {
    day: settings.asOf,
    upTo: leadingResultsDay({ settings, frameworks }),
    subject: settings.subjects[0]?.id ?? '',
    frameworks,
  };
}

/**
 * The graded inspection that counted for a council on a day: the last one that inspectors had
 * finished by then, even if its report came out some weeks later.
 *
 * Ofsted counts “as at 31 March” in the same way. Counted so, the share of councils that were good
 * or outstanding overall is the published one: 79 of 149 (53%) on 31 March 2022, 91 of 151 (60%) on
 * 31 March 2024, with London 28 of 33 (85%) and the North West 8 of 22 (36%). By the day of
 * publication the first would be 81 of 149 (54%): nine inspections of early 2022 came out in April
 * and May. The others would be the same.
 *
 * Three things differ from the published tables. Ofsted closes its list some weeks after the day (on
 * 30 April in 2022, when 80 of our 149 were good or outstanding); we take every report that has come
 * out since. Councils that have ended (Cumbria, say) are not on the site, so earlier years have a
 * council or two fewer. And a new council counts as not inspected until its own first inspection.
 */
export function latestBy(
  { inspections }: Pick<Authority, 'inspections'>,
  asOf: Pick<AsOf, 'day' | 'subject'>,
): GradedInspection | undefined {
  const known = latestOf.get(inspections) ?? new Map<string, GradedInspection | undefined>();
  latestOf.set(inspections, known);
  const key = `${asOf.day} ${asOf.subject}`;
  if (!known.has(key)) known.set(key, findLatest(inspections, asOf));
  return known.get(key);
}

/** Inspections never change once the site is built, and every council's page asks for its neighbours'. */
const latestOf = new WeakMap<readonly Inspection[], Map<string, GradedInspection | undefined>>();

function findLatest(
  inspections: readonly Inspection[],
  { day, subject }: Pick<AsOf, 'day' | 'subject'>,
): GradedInspection | undefined {
  return inspections
    .filter(isCounted)
    .filter((one) => one.framework.subject === subject && lastDay(one) <= day)
    .reduce<GradedInspection | undefined>(
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

/** The shapes that grades wear, on any scale. */
export function marksInUse({ frameworks }: Pick<Site, 'frameworks'>): GradeMark[] {
  const graded = [...frameworks.values()].flatMap((one) =>
    one.outcome === 'graded' ? one.grades : [],
  );
  return [...new Set(graded.map(({ mark }) => mark))];
}

/** How many councils have a grade at all. */
export function gradedIn({ counts }: Pick<Figures, 'counts'>): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/**
 * The figures on each 31 March, the day on which Ofsted counts, and today, called by the day up to
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
      figures: figuresOf(series, authorities, { ...asOf, day }),
    }))
    .filter(({ figures }) => gradedIn(figures) * 2 > figures.councils);
}

function lastDay({ ended, published }: GradedInspection): string {
  return ended ?? published;
}

/** Some councils were inspected under the same name before they began in their present form. */
function isThere(authority: Authority, asOf: AsOf): boolean {
  const { started, ended } = authority;
  if (ended !== undefined && ended < asOf.day) return false;
  return started === undefined || started <= asOf.day || latestBy(authority, asOf) !== undefined;
}
