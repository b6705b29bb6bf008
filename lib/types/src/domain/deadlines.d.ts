import type { Holidays } from '../schemas/site.ts';
/**
 * The day that lies a number of working days after another.
 *
 * A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in
 * England and Wales (SI 2007/462, regulation 2). The day of receipt does not count.
 *
 * @param received ISO day on which the clock starts.
 * @param workingDays how many working days later.
 * @param holidays the publisher's list; it must cover the whole span.
 * @returns the ISO day, or undefined where the list of holidays does not reach so far.
 */
export declare function addWorkingDays(received: string, workingDays: number, holidays: Holidays): string | undefined;
