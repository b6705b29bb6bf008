import type { AuditSummary } from '../schemas/audit.ts';
/** What an accessibility statement may say of the last audit; nothing that no run has shown. */
export type StatementFacts = {
    audited: false;
    sentence: string;
} | {
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
    failing: {
        title: string;
        criteria: string[];
        pages: number;
        why: string;
    }[];
    notChecked: {
        page: string;
        reason: string;
    }[];
    toReview: number;
    unseen: string[];
};
/**
 * Makes the facts of an accessibility statement (model form of the UK's Public Sector Bodies
 * Accessibility Regulations 2018) from the summary of the last audit, or says that there was none.
 * `full` needs an audit of every page with every check, no fault and no waiver of a rule that serves
 * a success criterion; even so it covers only what a machine can see, so `unseen` goes with it.
 */
export declare function statementFacts(summary: AuditSummary | undefined): StatementFacts;
/**
 * Whether a statement has to be looked at again: the regulations ask for it once a year.
 * Both dates are `YYYY-MM-DD`.
 */
export declare function isStale(reviewedOn: string, today: string): boolean;
