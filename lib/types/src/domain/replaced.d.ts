import type { Authority, Inspection } from './site.ts';
/**
 * Up to so many inspections are searched at once. Of more, a browser would have to fetch a list so
 * long that an old phone waits for it, before the first result.
 */
export declare const mostSearchedAtOnce = 3000;
/**
 * Whether a newer inspection of the same subject has taken the place of this inspection or visit.
 * Visits since the newest inspection stand, and so does everything where there was none.
 */
export declare function isReplaced(inspection: Inspection, authority: Authority): boolean;
