import type { Subject } from '../schemas/site.ts';
import { compareInspections, type Change, type Comparison } from './change.ts';
import { previousOf, resultsOf } from './council.ts';
import { firstDay, latestDay } from './dates.ts';
import { servingIn } from './lifecycle.ts';
import { once } from './once.ts';
import { overallId, type GradedInspection } from './outcome.ts';
import type { Authority, Inspection, Site } from './site.ts';
import { bodiesIn, leadingSubject } from './subjects.ts';
import { inspectionYear } from './themes.ts';

/** One council that was inspected again, and what changed there. */
export type Again = {
  authority: Authority;
  inspection: GradedInspection;
  previous: GradedInspection;
  comparison: Comparison;
};

/** How many things that were judged turned out how. */
export type Verdicts = Record<Change['verdict'], number>;

/**
 * Who was inspected again on the leading subject, by the year in which inspectors ended; the newest
 * year first, and councils in order of name. Nothing is added up into a rank.
 */
export const inspectedAgain = once((site: Site): ReadonlyMap<string, Again[]> => {
  const subject = leadingSubject(site.settings);
  const all = countedIn(subject, site).flatMap((authority) =>
    countedResults(authority, subject).flatMap((inspection) => {
      const previous = previousOf(inspection, authority);
      if (!previous) return [];
      const comparison = compareInspections(inspection, previous, site.frameworks);
      return [{ authority, inspection, previous, comparison }];
    }),
  );
  const byYear = Map.groupBy(all, ({ inspection }) => inspectionYear(inspection));
  return new Map([...byYear].sort(([a], [b]) => b.localeCompare(a)));
});

/** Counts verdicts, of areas or of councils. */
export function countVerdicts(changes: readonly Pick<Change, 'verdict'>[]): Verdicts {
  const count = (verdict: Change['verdict']) =>
    changes.filter((one) => one.verdict === verdict).length;
  return {
    better: count('better'),
    worse: count('worse'),
    same: count('same'),
    'not-comparable': count('not-comparable'),
  };
}

/** What a year says of its bodies: each once, by its newest inspection, and how they turned out overall. */
export type YearOfChange = {
  bodies: readonly Again[];
  /** Whether overall grades were given, or said not to be. */
  hasOverall: boolean;
  overall: Verdicts;
};

/** @param all those inspected again in a year, the newest of each body first. */
export function yearOfChange(all: readonly Again[]): YearOfChange {
  const ofEach = Map.groupBy(all, ({ authority }) => authority.slug);
  const bodies = [...ofEach.values()].flatMap(([newest]) => newest ?? []);
  const changes = bodies.flatMap(({ comparison }) => comparison.changes);
  const overall = changes.filter(({ area }) => area.id === overallId);
  return { bodies, hasOverall: overall.length > 0, overall: countVerdicts(overall) };
}

/** Bodies at work with the last day of their latest full inspection, the longest ago first. */
export function longestAgo(
  site: Site,
): { authority: Authority; latest: Inspection; day: string }[] {
  const subject = leadingSubject(site.settings);
  return countedIn(subject, site)
    .flatMap((authority) => {
      const { newest: latest } = resultsOf(authority, subject.id);
      return latest ? [{ authority, latest, day: latest.ended ?? latest.published }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

/**
 * Whose last full inspection is the oldest, where that is one body: where several have the same day,
 * or where only the year of either is known, nobody can say.
 */
export function oldestOf<One extends { day: string }>([first, second]: readonly One[]):
  One | undefined {
  if (!first || first.day.length < 7) return undefined;
  return second && latestDay(first.day) >= firstDay(second.day) ? undefined : first;
}

/** Its inspections whose grades count, newest first. */
function countedResults(authority: Authority, { id }: Subject): GradedInspection[] {
  const { latest, earlier } = resultsOf(authority, id);
  return latest ? [latest, ...earlier] : [];
}

/** Those at work that are inspected in a subject. */
function countedIn(subject: Subject, site: Site): Authority[] {
  return servingIn(bodiesIn(subject, site), site.settings);
}
