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

type Today = { asOf: string; holidays: Holidays };

/**
 * What comes next for a council: its written statement, a visit in between, the next full
 * inspection. A statement that was due before today is no next date and is left out; a window for
 * the next inspection that has passed stays, and is said to have passed.
 *
 * @param today the site’s own day (ISO) and the holidays. Nothing here asks a clock.
 */
export function nextDates(
  { latest, visits }: Pick<CouncilResults, 'latest' | 'visits'>,
  { asOf, holidays }: Today,
): NextDate[] {
  if (!latest) return [];
  const due = statementDue(latest, latest.response, holidays);
  return [
    ...(due && due.date >= asOf ? [statement(due)] : []),
    visitBetween(latest, visits),
    ...nextInspection(latest, asOf),
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
  if (!nextVisit) return { ...common, when: 'We have not added a date', why: usual };
  return { ...common, when: nextVisit.when, why: nextVisit.source, href: nextVisit.url };
}

/** The next full inspection as a window of months, where the framework’s file says how long it takes. */
function nextInspection({ framework, ended }: GradedInspection, asOf: string): NextDate[] {
  const { returns } = framework;
  if (!returns || ended === undefined) return [];
  const from = addMonths(ended, returns.fromMonths);
  const until = addMonths(ended, returns.toMonths);
  const months = `between ${monthInWords(from)} and ${monthInWords(until)}`;
  return [
    {
      id: 'inspection',
      what: 'The next full inspection',
      when:
        until < asOf
          ? `Expected ${months}. That time has passed, and we have not added a newer result`
          : `Likely ${months}`,
      why: returns.basis,
      certainty: 'estimate',
      from,
      until,
    },
  ];
}
