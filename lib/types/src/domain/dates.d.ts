/**
 * Days without clocks. A day is an ISO 8601 string (YYYY-MM-DD, UTC), so days sort as text;
 * sums go through the number of days since 1 January 1970.
 */
/** The number of days from 1 January 1970 to an ISO day. */
export declare function dayNumber(day: string): number;
/** The ISO day that lies `count` days after another (before it, where negative). */
export declare function addDays(day: string, count: number): string;
/** The ISO day `count` months later; the 31st becomes the last day of a shorter month. */
export declare function addMonths(day: string, count: number): string;
/** Whole months from one ISO day to a later one. */
export declare function monthsBetween(from: string, to: string): number;
/** Whether an ISO day is a Saturday or a Sunday. */
export declare function isWeekend(day: string): boolean;
/** An ISO day in words: “17 June 2026”. */
export declare function inWords(day: string): string;
/** The month of an ISO day in words: “June 2026”. */
export declare function monthInWords(day: string): string;
/** A span of days in words, without saying twice what both share: “27 April to 1 May 2026”. */
export declare function spanInWords(from: string, to: string): string;
