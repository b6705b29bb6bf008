import type { Point } from '../schemas/inspection.ts';
import type { Source } from '../schemas/papers.ts';
import type { ActionFile } from '../schemas/response.ts';
import type { Inspection, Response, Site } from './site.ts';
/** The deadline for the council’s written statement, as framework files name it. */
export declare const statementDeadline = "written-statement";
/** The sum: so many working days after the council received the report. */
export type WorkedOut = {
    date: string;
    /** The day the clock starts. */
    since: string;
    /** Whether that is the day of receipt; else it is the day of publication. */
    received: boolean;
    workingDays: number;
    law: string;
};
/** When the statement is due, and how that is known. The council’s own day goes before the sum. */
export type Due = {
    kind: 'official';
    date: string;
    source: Source;
    workedOut: WorkedOut | undefined;
} | ({
    kind: 'worked-out';
} & WorkedOut);
/** One of the inspectors’ points with its number in their list, and what answers it. */
export type AnsweredPoint = {
    number: number;
    point: Point;
    actions: ActionFile[];
};
/** An action with what only a day can tell: whether it is late. */
export type Action = ActionFile & {
    /** The numbers of the points that it answers, in the inspectors’ order. */
    numbers: number[];
    /** The day of the latest news of it. */
    lastNews: string;
    /** Whether the day it was due by is over and nobody has said that it is done. */
    overdue: boolean;
};
/** Everything that the council says about one inspection. */
export type CouncilSays = {
    due: Due | undefined;
    points: AnsweredPoint[];
    actions: Action[];
    response: Response | undefined;
};
type About = Pick<Inspection, 'framework' | 'published' | 'received'>;
type Today = Pick<Site, 'settings' | 'holidays'>;
/**
 * What the council says about an inspection, each action beside the points that it answers.
 *
 * @param site gives the day that counts as today, and the holidays.
 * @returns undefined where the inspection asks nothing of the council and it said nothing.
 */
export declare function councilSays(inspection: Inspection, { settings, holidays }: Today): CouncilSays | undefined;
/**
 * When the council’s written statement is due.
 *
 * @returns the council’s own day with its source, else the sum, else undefined.
 */
export declare function statementDue(inspection: About, response: Pick<Response, 'due' | 'sources'> | undefined, holidays: Site['holidays']): Due | undefined;
/**
 * The sum from the law: working days after the council received the report, or after its
 * publication where nobody knows the day of receipt (Education and Inspections Act 2006, section
 * 137; SI 2007/462).
 *
 * @returns undefined where the framework has no such deadline, or the holidays are not known.
 */
export declare function workedOutDue({ framework, published, received }: About, holidays: Site['holidays']): WorkedOut | undefined;
/** What `answers` says in place of ids where an action answers each of the points. */
export declare const everyPoint = "all";
/** Whether an action is late on a day. Done and dropped ones never are, nor those without a date. */
export declare function isOverdue({ status, by }: Pick<ActionFile, 'status' | 'by'>, asOf: string): boolean;
/** The last day of a month (YYYY-MM), or the day itself. */
export declare function lastDayOf(dayOrMonth: string): string;
/** The latest day on which anything was said of an action. */
export declare function lastNewsOf(action: Pick<ActionFile, 'said' | 'progress'>): string;
export {};
