import type { Judged } from '../waivers.ts';
/** The audit for a person at a terminal: by rule, with page, element and how to put it right. */
export declare function toTerminal(judged: Judged): string;
/** The last line of a report, such as `940 pages (900 from the cache): 2 faults, 1 waived.` */
export declare function summaryLine({ pages, fromCache, faults, failures, waived, toReview, }: Judged): string;
