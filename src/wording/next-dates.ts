import type { CouncilResults } from '../domain/council.ts';
import { absent } from '../domain/absent.ts';
import { addMonths, formatDate, formatMonth } from '../domain/dates.ts';
import type { GradedInspection } from '../domain/outcome.ts';
import { statementDeadline, statementDue, type Due } from '../domain/responses.ts';
import { returnTime } from '../domain/return-time.ts';
import type { Inspection, Site } from '../domain/site.ts';
import { bodiesOf, leadingSubject } from '../domain/subjects.ts';
import type { Noun } from '../schemas/site.ts';
import { visitsAfter } from '../domain/visits-between.ts';
import { inMonthOf, kindName } from './visits.ts';
import { returnInWords, workingDaysAfter } from './counts.ts';

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
  /** The site’s own day (ISO). */
  asOf: string;
  /** The day (ISO) up to which results are in; the site’s own day where it is left out. */
  upTo?: string;
} & Pick<Site, 'holidays' | 'frameworks' | 'authorities' | 'settings'>;

/**
 * What comes next for a council: its written statement, a visit in between, the next full
 * inspection. A statement that was due before today is no next date and is left out; a window for
 * the next inspection that has passed stays, and is said to have passed. What fell due between the
 * day up to which results are in and today is said to be unknown.
 *
 * @param today what the dates are worked out from: both days, the holidays, and all councils, whose
 *   past the next date is estimated from. Nothing here asks a clock.
 */
export function nextDates(
  { latest, visits }: Pick<CouncilResults, 'latest' | 'visits'>,
  today: Today,
): NextDate[] {
  if (!latest) return [];
  const { asOf, upTo = asOf, holidays, frameworks, settings } = today;
  const bodies = bodiesOf(settings, leadingSubject(settings));
  const due = statementDue(latest, latest.response, holidays);
  return [
    ...(due && due.date >= asOf ? [statement(due, bodies)] : []),
    ...(due && due.date < asOf && due.date > upTo && !latest.response
      ? [unknownStatement(due, latest, bodies)]
      : []),
    ...visitBetween(latest, visits, frameworks),
    ...nextInspection(latest, { ...today, upTo }),
  ];
}

function statement(due: Due, bodies: Noun): NextDate {
  return {
    id: statementDeadline,
    what: `The ${bodies.one}’s written statement of what it will do`,
    when: `Due by ${formatDate(due.date)}`,
    why: whyDue(due, bodies),
    href: due.kind === 'official' ? due.source.url : undefined,
    certainty: due.kind,
    from: due.date,
    until: due.date,
  };
}

/**
 * A statement that fell due after results are in: nobody here knows whether it came. That results are
 * in up to a day does not say that anybody looked for statements.
 */
function unknownStatement(due: Due, { looked }: GradedInspection, bodies: Noun): NextDate {
  const known = statement(due, bodies);
  const when = `Was due by ${formatDate(due.date)}. We do not know if it is published`;
  return { ...known, when, why: `${absent('it', looked)} ${known.why}` };
}

function whyDue(due: Due, { one }: Noun): string {
  if (due.kind === 'official') return `The date is from: ${due.source.title}.`;
  const { workingDays, since, received, law } = due;
  const start = received ? `the ${one} received the report` : 'the report came out';
  return `We worked this out: ${workingDaysAfter(workingDays, start)} on ${formatDate(since)} (${law}).`;
}

/** The visits that usually lie between two inspections: what has been, or what was said of them. */
function visitBetween(
  latest: GradedInspection,
  visits: readonly Inspection[],
  frameworks: Site['frameworks'],
): NextDate[] {
  const between = visitsAfter(latest, frameworks.values());
  const { nextVisit } = latest;
  if (!between) return [];
  const { what, usual, notHeld, when = 'We do not know of a date' } = between;
  const common = { id: 'visit', what, certainty: 'told' } as const;
  const why = notHeld === undefined ? usual : `${usual} ${notHeld}`;
  const since = visits.find(({ published }) => published > latest.published);
  if (since) {
    return [{ ...common, when: `There was a ${kindName(since)} ${inMonthOf(since)}`, why }];
  }
  return [
    nextVisit
      ? { ...common, when: nextVisit.when, why: nextVisit.source, href: nextVisit.url }
      : { ...common, when, why },
  ];
}

/** The next full inspection as a window of months, where the past of other councils gives one. */
function nextInspection(
  latest: GradedInspection,
  { asOf, upTo, authorities, settings }: Required<Today>,
): NextDate[] {
  const { framework, ended } = latest;
  const { returns } = framework;
  if (!returns || ended === undefined) return [];
  const usual = returnTime(latest, authorities, returns.since);
  if (!usual) return [];
  const from = addMonths(ended, usual.fromMonths);
  const until = addMonths(ended, usual.toMonths);
  return [
    {
      id: 'inspection',
      what: 'The next full inspection',
      when: windowInWords(from, until, { asOf, upTo }),
      why: `${returns.about} ${returnInWords(usual, returns.since, bodiesOf(settings))}`,
      certainty: 'estimate',
      from,
      until,
    },
  ];
}

/** The same where a column is narrow: “2027 to 2028”, or what is left of it: “until 2027”. */
export function yearsInWords(from: string, until: string, asOf: string): string {
  if (until < asOf) return 'That time has passed';
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)];
  if (from <= asOf) return `until ${last}`;
  return first === last ? first : `${first} to ${last}`;
}

/** A window, said no more strongly than the results that are in allow. */
function windowInWords(
  from: string,
  until: string,
  { asOf, upTo }: { asOf: string; upTo: string },
): string {
  const months = `between ${formatMonth(from)} and ${formatMonth(until)}`;
  if (until >= asOf)
    return from <= asOf ? `Likely at any time until ${formatMonth(until)}` : `Likely ${months}`;
  const since =
    until < upTo
      ? 'That time has passed, and we have not added a newer result'
      : `That time has passed. We do not know of a newer result, but have looked only up to ${formatDate(upTo)}`;
  return `Expected ${months}. ${since}`;
}
