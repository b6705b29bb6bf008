import type { RowReader } from '../spreadsheet/row-reader.ts';
import type { InspectionFacts } from './planned.ts';
/** The days of a visit, as a file says them, and what follows from them. */
export type Days = {
    fields: Pick<InspectionFacts, 'onSite' | 'onSiteNotKnown' | 'published' | 'publishedInReport'>;
    /** The day that decides which framework was in use. ISO day. */
    started: string;
    /** The month in the file’s name, `YYYY-MM`. */
    month: string;
};
/**
 * The days that a row gives. Where it gives none on site, or days that cannot be, the day of
 * publication is the best there is.
 *
 * @returns undefined where the row is a bad one; the reader has the problems.
 */
export declare function daysOf(reader: RowReader): Days | undefined;
