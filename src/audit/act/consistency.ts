import type { Case, Counts } from './judge.ts';
import type { Fault } from '../fault.ts';

/** How far the audit agrees with the W3C on one ACT rule. */
export type Consistency = {
  rule: string;
  /** As the W3C counts it: every case that fails is reported, and none of the others. */
  consistent: boolean;
  failing: number;
  missed: string[];
  alarms: string[];
};

/** Holds the faults against the cases of each rule. A rule of which nothing is reported is not done. */
export function consistencyOf(
  cases: readonly Case[],
  faults: readonly Fault[],
  counts: Counts,
): Consistency[] {
  const byPage = Map.groupBy(faults, ({ page }) => page);
  const reported = (one: Case): boolean =>
    (byPage.get(one.page) ?? []).some((fault) => counts(fault, one));
  return [...Map.groupBy(cases, ({ rule }) => rule)].map(([rule, own]) => {
    const failing = own.filter(({ fails }) => fails);
    const missed = failing.filter((one) => !reported(one)).map(({ page }) => page);
    const alarms = own.filter((one) => !one.fails && reported(one)).map(({ page }) => page);
    const consistent = failing.length > 0 && missed.length + alarms.length === 0;
    return { rule, consistent, failing: failing.length, missed, alarms };
  });
}

/** The rules as a table, those that are done first. */
export function describeConsistency(all: readonly Consistency[]): string {
  const consistent = all.filter((one) => one.consistent).length;
  const lines = all.map(({ rule, consistent: done, failing, missed, alarms }) => {
    const found = `${failing - missed.length} of ${failing}`;
    return `${rule}  ${(done ? 'consistent' : '').padEnd(12)}${found.padStart(8)}${String(alarms.length).padStart(14)}`;
  });
  return [
    `rule    agreement      found  false alarms`,
    ...lines,
    `Consistent on ${consistent} of ${all.length} rules.`,
  ].join('\n');
}
