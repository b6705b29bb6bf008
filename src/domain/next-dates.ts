import type { Holidays } from '../schemas/site.ts';
import type { CouncilResults } from './council.ts';
import { addMonths, inWords, monthInWords } from './dates.ts';
import type { GradedInspection } from './outcome.ts';
import { statementDeadline, statementDue, type Due } from './responses.ts';
import type { Inspection } from './site.ts';
import { kindName, monthOf } from '../wording/results.ts';

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
  /** The day up to which results are in; the site’s own day where it is left out. */
  upTo?: string;
  holidays: Holidays;
};

/**
 * What comes next for a council: its written statement, a visit in between, the next full
 * inspection. A statement that was due before today is no next date and is left out; a window for
 * the next inspection that has passed stays, and is said to have passed. What fell due between the
 * day up to which results are in and today is said to be unknown.
 *
 * @param today the site’s own day, the day up to which results are in (both ISO) and the holidays.
 *   Nothing here asks a clock.
 */
export function nextDates(
  { latest, visits }: Pick<CouncilResults, 'latest' | 'visits'>,
  { asOf, upTo = asOf, holidays }: Today,
): NextDate[] {
  if (!latest) return [];
  const due = statementDue(latest, latest.response, holidays);
  return [
    ...(due && due.date >= asOf ? [statement(due)] : []),
    ...(due && due.date < asOf && due.date > upTo && !latest.response
      ? [unknownStatement(due, upTo)]
      : []),
    visitBetween(latest, visits),
    ...nextInspection(latest, asOf, upTo),
  ];
}

function statement(due: Due): NextDate {
  return {
    id: statementDeadline,
    what: 'The council’s written statement of what it will do',
    when: `Due by ${inWords(due.date)}`,
    why: whyDue(due),
    href: due.kind === 'official' ? due.source.url : undefined,
    certainty: due.kind,
    from: due.date,
    until: due.date,
  };
}

/** A statement that fell due after anybody looked: nobody here knows whether it came. */
function unknownStatement(due: Due, upTo: string): NextDate {
  const known = statement(due);
  const when = `Was due by ${inWords(due.date)}. We do not know if it is published`;
  return { ...known, when, why: `${notLookedSince(upTo)} ${known.why}` };
}

function notLookedSince(upTo: string): string {
  return `We have results up to ${inWords(upTo)} and have not looked since.`;
}

function whyDue(due: Due): string {
  if (due.kind === 'official') return `The date is from: ${due.source.title}.`;
  const { workingDays, since, received, law } = due;
  const start = received ? 'the council received the report' : 'the report came out';
  return `We worked this out: ${workingDays} working days after ${start} on ${inWords(since)} (${law}).`;
}

/** The visit that usually lies between two inspections: what has been, or what was said of it. */
function visitBetween(latest: GradedInspection, visits: readonly Inspection[]): NextDate {
  const usual = 'Inspectors usually look at one part of the service between two inspections.';
  const since = visits.find(({ published }) => published > latest.published);
  const common = { id: 'visit', what: 'A visit in between', certainty: 'told' } as const;
  if (since) {
    return { ...common, when: `There was a ${kindName(since)} in ${monthOf(since)}`, why: usual };
  }
  const { nextVisit } = latest;
  if (!nextVisit) return { ...common, when: 'No date is known', why: usual };
  return { ...common, when: nextVisit.when, why: nextVisit.source, href: nextVisit.url };
}

/** The next full inspection as a window of months, where the framework’s file says how long it takes. */
function nextInspection(
  { framework, ended }: GradedInspection,
  asOf: string,
  upTo: string,
): NextDate[] {
  const { returns } = framework;
  if (!returns || ended === undefined) return [];
  const from = addMonths(ended, returns.fromMonths);
  const until = addMonths(ended, returns.toMonths);
  const months = `between ${monthInWords(from)} and ${monthInWords(until)}`;
  return [
    {
      id: 'inspection',
      what: 'The next full inspection',
      when: until < asOf ? `Expected ${months}. ${passedInWords(until, upTo)}` : `Likely ${months}`,
      why: returns.basis,
      certainty: 'estimate',
      from,
      until,
    },
  ];
}

/** A window that has passed, said no more strongly than the results that are in allow. */
function passedInWords(until: string, upTo: string): string {
  return until < upTo
    ? `That time has passed, and no newer result was out by ${inWords(upTo)}`
    : `That time has passed. We do not know of a newer result, but have looked only up to ${inWords(upTo)}`;
}
