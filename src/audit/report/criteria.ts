import type { Report } from '../waivers.ts';
import { levelOfCriterion, type Level } from '../levels.ts';
import type { AuditSummary } from '../../schemas/audit.ts';

/** What an audit shows of one success criterion of WCAG 2.2. A machine never shows that one is met. */
export type CriterionResult = {
  criterion: string;
  level: Level;
  outcome: 'failed' | 'cantTell';
  /** Faults, waived ones too. */
  faults: number;
  pages: number;
  /** The rules that looked at it. */
  rules: string[];
};

/** Each success criterion that a rule serves, in order, with what was found. */
export function resultsByCriterion(judged: Report, { checks }: AuditSummary): CriterionResult[] {
  const faults = [...judged.faults, ...judged.waived.map(({ fault }) => fault)];
  const criteria = [...new Set(checks.flatMap((check) => check.criteria))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  return criteria.map((criterion) => {
    const mine = faults.filter((fault) => fault.criteria.includes(criterion));
    return {
      criterion,
      level: levelOfCriterion(criterion),
      outcome: mine.length > 0 ? 'failed' : 'cantTell',
      faults: mine.length,
      pages: new Set(mine.map(({ page }) => page)).size,
      rules: checks.filter((check) => check.criteria.includes(criterion)).map(({ id }) => id),
    };
  });
}

/** The clause of EN 301 549 (v3.2.1 and v4.1.1) that asks the same of web pages: 9 and the criterion. */
export function clauseOf(criterion: string): string {
  return `9.${criterion}`;
}
