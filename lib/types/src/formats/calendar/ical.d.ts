/** One entry of a calendar that lasts whole days. */
export type CalendarEntry = {
    /** Never changes, so that a new date moves the entry. */
    uid: string;
    /** First and last day, both ISO. */
    from: string;
    to: string;
    summary: string;
    /** Where the date comes from, and whether it was worked out. */
    description: string;
    url: string;
};
/** A calendar before it takes its form. */
export type Calendar = {
    name: string;
    description: string;
    /** ISO day whose state it shows. */
    asOf: string;
    entries: readonly CalendarEntry[];
};
/**
 * A calendar as iCalendar (RFC 5545).
 *
 * @param dayAfter gives the ISO day after another: the last day of an entry is not part of it there.
 */
export declare function icalOf({ name, description, asOf, entries }: Calendar, dayAfter: (day: string) => string): string;
