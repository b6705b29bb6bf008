import type { AuditSummary } from '../schemas/audit.ts';

/** What an accessibility statement may say of the last audit; nothing that no run has shown. */
export type StatementFacts =
  | { audited: false; sentence: string }
  | {
      audited: true;
      /** `full`, `partial`: the words of the UK model statement (compliance status). */
      compliance: 'full' | 'partial';
      /** The date of the audit, `YYYY-MM-DD`. */
      date: string;
      pages: number;
      checks: number;
      /** The success criteria of WCAG 2.2 that at least one check serves, in order. */
      criteria: string[];
      tools: string[];
      /** What is known to fail: not so, by which criteria, on how many pages, and why it may stay. */
      failing: { title: string; criteria: string[]; pages: number; why: string }[];
      notChecked: { page: string; reason: string }[];
      toReview: number;
      unseen: string[];
    };

/**
 * Makes the facts of an accessibility statement (model form of the UK's Public Sector Bodies
 * Accessibility Regulations 2018) from the summary of the last audit, or says that there was none.
 * `full` needs an audit of every page with every check, no fault and no waiver of a rule that serves
 * a success criterion; even so it covers only what a machine can see, so `unseen` goes with it.
 */
export function statementFacts(summary: AuditSummary | undefined): StatementFacts {
  if (summary === undefined || summary.checked === 0)
    return { audited: false, sentence: 'This build of the site has not been audited.' };
  const failing = failingOf(summary);
  const clean = summary.complete && failing.every(({ criteria }) => criteria.length === 0);
  return {
    audited: true,
    compliance: clean ? 'full' : 'partial',
    date: summary.asOf,
    pages: summary.checked,
    checks: summary.checks.length,
    criteria: [...new Set(summary.checks.flatMap(({ criteria }) => criteria))].sort(byNumber),
    tools: summary.tools,
    failing,
    notChecked: summary.failures,
    toReview: summary.toReview,
    unseen: summary.unseen,
  };
}

function failingOf({
  checks,
  waivers,
}: AuditSummary): { title: string; criteria: string[]; pages: number; why: string }[] {
  return checks
    .filter(({ faults, waived }) => faults + waived > 0)
    .map(({ id, title, criteria, pages }) => {
      const mine = waivers.filter(({ rule }) => rule === id);
      const places = pages + new Set(mine.map(({ page }) => page)).size;
      return {
        title,
        criteria,
        pages: places,
        why: mine.map(({ reason, until }) => `${reason} (to be put right by ${until})`).join(' '),
      };
    });
}

/** `1.4.3` before `1.4.10`. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/**
 * Whether a statement has to be looked at again: the regulations ask for it once a year.
 * Both dates are `YYYY-MM-DD`.
 */
export function isStale(reviewedOn: string, today: string): boolean {
  const [year = '', ...rest] = reviewedOn.split('-');
  return [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-') < today;
}
