import type { Fault } from '../fault.ts';
/** A test case of the W3C's ACT rules, with the WCAG criteria (such as `1.4.3`) that its rule serves. */
export type Case = {
    page: string;
    rule: string;
    fails: boolean;
    criteria: readonly string[];
};
/** What one way of checking made of all cases: the pages it was right about, and wrong about. */
export type Verdict = {
    found: string[];
    missed: string[];
    alarms: string[];
    quiet: string[];
};
/** Whether a fault on a case's page is what the case is about. */
export type Counts = (fault: Fault, one: Case) => boolean;
/** By criterion: the fault serves one of the criteria that the case's rule serves. */
export declare const byCriterion: Counts;
/**
 * Holds faults against the cases' own verdicts. A case is reported when a fault on its page counts
 * for it; other faults say nothing about the case.
 */
export declare function judge(cases: readonly Case[], faults: readonly Fault[], counts: Counts): Verdict;
/** A verdict in one line, for a report. */
export declare function describeVerdict(way: string, verdict: Verdict): string;
