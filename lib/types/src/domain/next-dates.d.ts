import type { Holidays } from '../schemas/site.ts';
import type { CouncilResults } from './council.ts';
/** How sure a date is: given by its owner, worked out from the law, told in public, or our estimate. */
export type Certainty = 'official' | 'worked-out' | 'told' | 'estimate';
/** One thing that comes next for a council, and where its date is from. */
export type NextDate = {
    /** `written-statement`, `visit` or `inspection`: the same for every council. */
    id: string;
    what: string;
    /** In words; where no date is known, that. */
    when: string;
    /** Where the date is from, in words. */
    why: string;
    /** Where to read it, if anywhere. */
    href?: string | undefined;
    certainty: Certainty;
    /** ISO days, for a calendar. A single day has both the same; without a date there are none. */
    from?: string;
    until?: string;
};
type Today = {
    asOf: string;
    holidays: Holidays;
};
/**
 * What comes next for a council: its written statement, a visit in between, the next full
 * inspection. A statement that was due before today is no next date and is left out; a window for
 * the next inspection that has passed stays, and is said to have passed.
 *
 * @param today the site’s own day (ISO) and the holidays. Nothing here asks a clock.
 */
export declare function nextDates({ latest, visits }: Pick<CouncilResults, 'latest' | 'visits'>, { asOf, holidays }: Today): NextDate[];
export {};
