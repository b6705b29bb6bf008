import type { Holidays } from '../schemas/site.ts';
import type { CouncilResults } from './council.ts';
import { addMonths, inWords, monthInWords } from './dates.ts';
import { addWorkingDays } from './deadlines.ts';
import type { GradedInspection } from './outcome.ts';
import type { Inspection } from './site.ts';
import { kindName, monthOf } from './wording.ts';

/** How sure a date is: given by its owner, worked out from the law, told in public, or our estimate. */
export type Certainty = 'official' | 'worked-out' | 'told' | 'estimate';

/** One thing that comes next for a council, and where its date is from. */
export type NextDate = {
  /** `written-statement`, `visit`, `inspection`: the same for every council. */
  id: string;
  what: string;
  /** In words; where no date is known, that. */
  when: string;
  why: string;
  /** Where to read it, where it is told somewhere. */
  href?: string | undefined;
  certainty: Certainty;
  /** ISO days, for a calendar. A single day has both the same; without a date there are none. */
  from?: string;
  until?: string;
  /** Whether the last of these days has passed, as of the site’s own day. */
  past: boolean;
};

/** A date that its owner has published, by the short name of the deadline it takes the place of. */
export type OfficialDates = ReadonlyMap<string, { date: string; source: string; url?: string }>;

/**
 * What comes next for a council: what the law asks of it after its latest inspection, a visit in
 * between, and the next full inspection. Deadlines that have passed are no next dates and are left
 * out; a window for the next inspection that has passed is said to have passed.
 *
 * @param asOf the site’s own day (ISO). Nothing here asks a clock.
 * @param official dates known for certain; only where there is none is a date worked out.
 */
export function nextDates(
  { latest, visits }: Pick<CouncilResults, 'latest' | 'visits'>,
  { asOf, holidays, official }: { asOf: string; holidays: Holidays; official?: OfficialDates },
): NextDate[] {
  if (!latest) return [];
  return [
    ...deadlinesAfter(latest, holidays, official ?? new Map()).filter(
      ({ until }) => until !== undefined && until >= asOf,
    ),
    visitBetween(latest, visits),
    ...nextInspection(latest, asOf),
  ];
}

/**
 * What the law asks after an inspection, past or not: the official day, else so many working days
 * after the council received the report, or after it came out where the day of receipt is not known.
 */
export function deadlinesAfter(
  { framework, received, published }: GradedInspection,
  holidays: Holidays,
  official: OfficialDates,
): NextDate[] {
  return framework.deadlines.flatMap(({ id, name, workingDays, law }): NextDate[] => {
    const known = official.get(id);
    const day = known?.date ?? addWorkingDays(received ?? published, workingDays, holidays);
    if (day === undefined) return [];
    const start = received
      ? `the council received the report on ${inWords(received)}`
      : `the report came out on ${inWords(published)}`;
    return [
      {
        id,
        what: name,
        when: `By ${inWords(day)}`,
        why: known?.source ?? `Worked out: ${workingDays} working days after ${start} (${law}).`,
        href: known?.url,
        certainty: known ? 'official' : 'worked-out',
        from: day,
        until: day,
        past: false,
      },
    ];
  });
}

/** The visit that usually lies between two inspections: what has been, or what was said of it. */
function visitBetween(latest: GradedInspection, visits: readonly Inspection[]): NextDate {
  const usual = 'Inspectors usually look at one part of the service between two inspections.';
  const since = visits.find(({ published }) => published > latest.published);
  const common = {
    id: 'visit',
    what: 'A visit in between',
    certainty: 'told',
    past: false,
  } as const;
  if (since) {
    return { ...common, when: `There was a ${kindName(since)} in ${monthOf(since)}`, why: usual };
  }
  const { nextVisit } = latest;
  if (!nextVisit) return { ...common, when: 'No date is known', why: usual };
  return { ...common, when: nextVisit.when, why: nextVisit.source, href: nextVisit.url };
}

/** The next full inspection as a window of months, where the framework’s file says how long it takes. */
function nextInspection({ framework, ended }: GradedInspection, asOf: string): NextDate[] {
  const { returns } = framework;
  if (!returns || ended === undefined) return [];
  const from = addMonths(ended, returns.fromMonths);
  const until = addMonths(ended, returns.toMonths);
  const past = until < asOf;
  const months = `${monthInWords(from)} and ${monthInWords(until)}`;
  return [
    {
      id: 'inspection',
      what: 'The next full inspection',
      when: past
        ? `Expected between ${months}. That time has passed, and no report has come out yet`
        : `Likely between ${months}`,
      why: returns.basis,
      certainty: 'estimate',
      from,
      until,
      past,
    },
  ];
}
