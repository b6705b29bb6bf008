import { dayNumber, formatDate } from '../../../domain/dates.ts';
import { isoDate } from '../../../schemas/fields.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
import type { InspectionFacts } from './planned.ts';

/** No visit lasts longer without a break. The longest known is 30 days. */
const mostDays = 60;

/** Why a file has no days on site where the list gives none. */
export const noDaysInList = 'The published list has no dates for this visit.';

/** Reports come after weeks or months; one that is years away is a slip of the pen. */
const mostDaysToPublish = 730;

type Visit = { from: string; to: string };

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
export function daysOf(reader: RowReader): Days | undefined {
  const published = reader.neededDayOrMonth('published');
  const printed = reader.day('published_in_report');
  const visits = visitsOf(reader);
  if (published === undefined || visits === undefined) return undefined;
  const publication = { published, publishedInReport: printed === published ? undefined : printed };
  const [first, last] = [visits[0], visits.at(-1)];
  const why = first ? impossible(reader, visits) : noDaysInList;
  if (!first || !last || why !== undefined) {
    const fields = { onSiteNotKnown: why, ...publication };
    return { fields, started: published, month: published.slice(0, 7) };
  }
  if (published < last.to.slice(0, published.length)) {
    const message = `The report is published on ${formatDate(published)}, before the visit ended.`;
    reader.fault('published', message, 'Correct one of the two dates.');
  }
  if (dayNumber(published) - dayNumber(last.to) > mostDaysToPublish) {
    const message = `The report is published on ${formatDate(published)}, years after the visit ended.`;
    reader.fault('published', message, 'Correct one of the two dates.');
  }
  const fields = { onSite: visits, ...publication };
  return { fields, started: first.from, month: last.to.slice(0, 7) };
}

/** Why days that are in order can still not be right. The row is taken without them. */
function impossible(reader: RowReader, visits: readonly Visit[]): string | undefined {
  const tooLong = visits.find(({ from, to }) => dayNumber(to) - dayNumber(from) > mostDays);
  if (!tooLong) return undefined;
  const span = `${formatDate(tooLong.from)} to ${formatDate(tooLong.to)}`;
  const why = `The published list gives ${span}, which cannot be right for one visit.`;
  reader.doubt('start', why, 'Look the dates up, and write them as onSite: in the file.');
  return why;
}

/** The visits in order: the list of visits where there is one, else the first and the last day. */
function visitsOf(reader: RowReader): Visit[] | undefined {
  const from = reader.day('start');
  const to = reader.day('end');
  const blank = ['start', 'end'].filter((column) => reader.text(column) === '');
  if (blank.length === 2) return [];
  for (const column of blank) {
    reader.fault(column, 'This cell is blank.', 'Fill it in, or leave both days blank.');
  }
  if (from === undefined || to === undefined) return undefined;
  const visits = listedVisits(reader, { from, to });
  if (visits === undefined) return undefined;
  if (!areInOrder(visits)) {
    reader.fault('start', 'The days on site are not in order.', 'Put the first before the last.');
  } else if (visits[0]?.from !== from || visits.at(-1)?.to !== to) {
    const message = 'The visits do not begin and end on the days in start and end.';
    reader.fault('visits_on_site', message, 'Correct the one that is wrong.');
  }
  return visits;
}

function listedVisits(reader: RowReader, whole: Visit): Visit[] | undefined {
  const column = 'visits_on_site';
  const spans = reader.text(column).split(' ');
  if (spans[0] === '') return [whole];
  const bad = spans.filter((span) => !span.split('/').every(isDay) || span.split('/').length !== 2);
  for (const span of bad) {
    const fix = 'Write the first and the last day, such as 2026-04-27/2026-05-01.';
    reader.fault(column, `“${span}” is not a time on site.`, fix);
  }
  if (bad.length > 0) return undefined;
  return spans.map((span) => ({ from: span.slice(0, 10), to: span.slice(11) }));
}

function isDay(text: string): boolean {
  return isoDate.safeParse(text).success;
}

function areInOrder(visits: readonly Visit[]): boolean {
  const days = visits.flatMap(({ from, to }) => [from, to]);
  return days.every((day, index) => day >= (days[index - 1] ?? day));
}
