import { type GradedInspection } from './outcome.ts';
import type { Authority, Inspection } from './site.ts';
/** What a council's page shows, sorted into its parts. Each list is newest first. */
export type CouncilResults = {
    /** The newest graded inspection of the leading subject. */
    latest: GradedInspection | undefined;
    /** The graded inspections before it. */
    earlier: GradedInspection[];
    /** Visits without grades on the leading subject. */
    visits: Inspection[];
    /** Inspections of other subjects, kept apart. */
    others: Inspection[];
};
/**
 * How many results of a kind the page of a council lists, so that it stays short enough to read, and
 * how many a part of the list of all, and the page about embeds.
 */
export declare const mostOnCouncilPage = 20;
export declare const mostOnListPage = 50;
/** Whether a page of its own lists all results, because the council’s page may not. */
export declare function hasListPage(authority: Authority): boolean;
/** What inspectors found at a council on the subject of one inspection, that one included, newest first. */
export declare function onSameSubject({ framework }: Inspection, authority: Authority): readonly Inspection[];
/** Sorts a council's inspections. The leading subject is the first that the settings name. */
export declare function resultsOf(authority: Authority, leadingSubject: string): CouncilResults;
/** The graded inspection that came before another on the same subject. */
export declare function previousOf(inspection: GradedInspection, authority: Authority): GradedInspection | undefined;
