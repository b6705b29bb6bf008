import type { Authority, Site } from '../../domain/site.ts';
import { type CalendarEntry } from './ical.ts';
/**
 * The calendar of a council as iCalendar: when its plan is due, and when the next full inspection is
 * likely. Every entry says where its date comes from, and whether it was worked out.
 */
export declare function calendarOf(authority: Authority, site: Site): string;
/** What is in a council’s calendar. A new kind of date joins here. */
export declare function entriesOf(authority: Authority, site: Site): CalendarEntry[];
