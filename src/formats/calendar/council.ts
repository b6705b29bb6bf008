import { resultsOf } from '../../domain/council.ts';
import { addDays, formatDate } from '../../domain/dates.ts';
import { nextDates } from '../../wording/next-dates.ts';
import { statementDue, type Due } from '../../domain/responses.ts';
import { whileThere } from '../../domain/lifecycle.ts';
import { leadingResultsDay } from '../../domain/results-up-to.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { ownSubject } from '../../domain/subjects.ts';
import { absolute } from '../../domain/host.ts';
import { councilUrl, inspectionUrl } from '../../domain/urls.ts';
import { calendarName } from '../../wording/subjects.ts';
import { workingDaysAfter } from '../../wording/counts.ts';
import { aboutFile } from '../about.ts';
import { icalOf, type CalendarEntry } from './ical.ts';

/**
 * The calendar of a council as iCalendar: when its plan is due, and when the next full inspection is
 * likely. Every entry says where its date comes from, and whether it was worked out.
 */
export function calendarOf(authority: Authority, site: Site): string {
  const { attribution, note, asOf } = aboutFile(site);
  return icalOf(
    {
      name: calendarName(authority, site.settings),
      description: `${note} ${attribution}`,
      asOf,
      entries: entriesOf(authority, site),
    },
    (day) => addDays(day, 1),
  );
}

/** What is in a council’s calendar. A new kind of date joins here. */
export function entriesOf(authority: Authority, site: Site): CalendarEntry[] {
  const results = resultsOf(authority, ownSubject(authority, site.settings).id);
  const { newest: latest } = results;
  if (!latest) return [];
  return [...planEntries(latest, authority, site), ...nextEntries(results, authority, site)];
}

/** The day by which the council’s written statement is due, past or not. */
function planEntries(latest: Inspection, { name }: Authority, site: Site): CalendarEntry[] {
  const due = statementDue(latest, latest.response, site.holidays);
  if (!due) return [];
  return [
    {
      uid: uidOf(`${latest.id}/written-statement`, site),
      from: due.date,
      to: due.date,
      summary: `${name}: plan after the inspection is due`,
      description: sourceInWords(due, site.settings.bodies.one),
      url: absolute(inspectionUrl(latest), site.settings),
    },
  ];
}

function sourceInWords(due: Due, one: string): string {
  if (due.kind === 'official') return `The date is from: ${due.source.title}.`;
  const { workingDays, since, received, law } = due;
  const start = received ? `the ${one} received the report` : 'the report came out';
  return `Worked out, not official: ${workingDaysAfter(workingDays, start)} on ${formatDate(since)} (${law}).`;
}

/** What is said of an estimate, on the first day of its window. */
const likelyFromNow = ' is likely from now on (estimate)';

/** What comes next and has a span of days: today that is the window for the next full inspection. */
function nextEntries(
  results: ReturnType<typeof resultsOf>,
  authority: Authority,
  site: Site,
): CalendarEntry[] {
  const deadlines = new Set(results.latest?.framework.deadlines.map(({ id }) => id));
  const { settings } = site;
  const upTo = leadingResultsDay(site);
  const dates = nextDates(results, { ...site, asOf: settings.asOf, upTo });
  return whileThere(dates, authority, settings.asOf).flatMap(
    ({ id, what, when, why, certainty, from, until }) => {
      if (deadlines.has(id) || from === undefined || until === undefined) return [];
      const isEstimate = certainty === 'estimate';
      return [
        {
          uid: uidOf(`${results.latest?.id ?? authority.slug}/${id}`, site),
          from,
          // A window of months would fill a calendar: an estimate stands on its first day alone.
          to: isEstimate ? from : until,
          summary: `${authority.name}: ${what.toLowerCase()}${isEstimate ? likelyFromNow : ''}`,
          description: `${when}. ${why}`,
          url: absolute(councilUrl(authority), settings),
        },
      ];
    },
  );
}

/** A name that stays when the date moves (RFC 7986, section 5.3). */
function uidOf(what: string, { settings }: Site): string {
  return `${what}@${new URL(settings.address).hostname}`;
}
