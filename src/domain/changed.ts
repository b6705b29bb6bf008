import { compareInspections, type Change, type Comparison } from './change.ts';
import { previousOf } from './council.ts';
import { once } from './once.ts';
import { isGraded, type GradedInspection } from './outcome.ts';
import type { Authority, Site } from './site.ts';
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
  const subject = site.settings.subjects[0]?.id;
  const all = site.authorities.flatMap((authority) =>
    authority.inspections
      .filter(isGraded)
      .filter(({ framework }) => framework.subject === subject)
      .flatMap((inspection) => {
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

/** Councils with the last day of their latest full inspection, the longest ago first. */
export function longestAgo(
  site: Site,
): { authority: Authority; latest: GradedInspection; day: string }[] {
  const subject = site.settings.subjects[0]?.id;
  return site.authorities
    .flatMap((authority) => {
      const latest = authority.inspections
        .filter(isGraded)
        .find(({ framework }) => framework.subject === subject);
      return latest ? [{ authority, latest, day: latest.ended ?? latest.published }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}
