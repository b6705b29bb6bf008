import { inertIn } from '../../problems/inert.ts';
import type { Report } from '../waivers.ts';
import type { AuditSummary } from '../../schemas/audit.ts';
import { resultsByCriterion, clauseOf } from './criteria.ts';

/** Criteria of WCAG 2.2 that EN 301 549 v3.2.1, which stands on WCAG 2.1, does not have. */
const since22 = new Set([
  '2.4.11',
  '2.4.12',
  '2.4.13',
  '2.5.7',
  '2.5.8',
  '3.2.6',
  '3.3.7',
  '3.3.8',
  '3.3.9',
]);

/** The audit by success criterion, with the clauses of EN 301 549 for buyers, as CSV. */
export function toEn301549(found: Report, summary: AuditSummary): string {
  const head = 'WCAG 2.2,level,EN 301 549 v3.2.1,EN 301 549 v4,outcome,faults,pages,rules';
  const rows = resultsByCriterion(inertIn(found), summary).map((one) => {
    const clause = one.level === 'AAA' ? '' : clauseOf(one.criterion);
    const v3 = since22.has(one.criterion) ? '' : clause;
    const { criterion, level, outcome, faults, pages, rules } = one;
    return [criterion, level, v3, clause, outcome, faults, pages, rules.join(' ')].join();
  });
  return `${[head, ...rows].join('\n')}\n`;
}
