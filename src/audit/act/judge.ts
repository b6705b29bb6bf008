import type { Fault } from '../fault.ts';

/** A test case of the W3C's ACT rules, with the WCAG criteria (such as `1.4.3`) that its rule serves. */
export type Case = { page: string; rule: string; fails: boolean; criteria: readonly string[] };

/** What one way of checking made of all cases: the pages it was right about, and wrong about. */
export type CaseVerdict = { found: string[]; missed: string[]; alarms: string[]; quiet: string[] };

/** Whether a fault on a case's page is what the case is about. */
export type Counts = (fault: Fault, one: Case) => boolean;

/** By criterion: the fault serves one of the criteria that the case's rule serves. */
export const byCriterion: Counts = (fault, { criteria }) =>
  fault.criteria.some((one) => criteria.includes(one));

/**
 * Holds faults against the cases' own verdicts. A case is reported when a fault on its page counts
 * for it; other faults say nothing about the case.
 */
export function judge(
  cases: readonly Case[],
  faults: readonly Fault[],
  counts: Counts,
): CaseVerdict {
  const byPage = Map.groupBy(faults, ({ page }) => page);
  const reported = (one: Case): boolean =>
    (byPage.get(one.page) ?? []).some((fault) => counts(fault, one));
  const pages = (fails: boolean, told: boolean): string[] =>
    cases.filter((one) => one.fails === fails && reported(one) === told).map(({ page }) => page);
  return {
    found: pages(true, true),
    missed: pages(true, false),
    alarms: pages(false, true),
    quiet: pages(false, false),
  };
}

/** A verdict in one line, for a report. */
export function describeVerdict(way: string, verdict: CaseVerdict): string {
  const { found, missed, alarms, quiet } = verdict;
  const share = (part: readonly string[], rest: readonly string[]): string => {
    const all = part.length + rest.length;
    return `${part.length} of ${all} (${((100 * part.length) / Math.max(all, 1)).toFixed(1)}%)`;
  };
  return `${way.padEnd(26)}found ${share(found, missed)}, false alarms ${share(alarms, quiet)}`;
}
