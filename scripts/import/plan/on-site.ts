import { dayNumber, inWords } from '../../../src/domain/dates.ts';
import { isoDate } from '../../../src/schemas/fields.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
import type { InspectionFacts } from './planned.ts';

/** No visit lasts longer without a break. The longest known is 30 days. */
const mostDays = 60;

type Visit = { from: string; to: string };

/** When inspectors were there, as a file says it, and what follows from it. */
export type OnSite = {
  fields: Pick<InspectionFacts, 'onSite' | 'onSiteNotKnown'>;
  /** The day that decides which framework was in use. ISO day. */
  started: string;
  /** The month in the file's name, `YYYY-MM`. */
  month: string;
};

/**
 * The days on site that a row gives. Where it gives none, or days that cannot be, the day of
 * publication is the best there is.
 *
 * @param published ISO day of publication.
 * @returns undefined where the row is a bad one; the reader has the problems.
 */
export function onSiteOf(reader: RowReader, published: string): OnSite | undefined {
  const visits = visitsOf(reader);
  if (visits === undefined) return undefined;
  const [first, last] = [visits[0], visits.at(-1)];
  if (!first || !last) {
    return notKnown('The published list has no dates for this visit.', published);
  }
  const tooLong = visits.find(({ from, to }) => dayNumber(to) - dayNumber(from) > mostDays);
  if (tooLong) return impossible(reader, tooLong, published);
  if (published < last.to) {
    const message = `The report is published on ${inWords(published)}, before the visit ended.`;
    return reader.fault('published', message, 'Correct one of the two dates.');
  }
  return { fields: { onSite: visits }, started: first.from, month: last.to.slice(0, 7) };
}

function notKnown(why: string, published: string): OnSite {
  return { fields: { onSiteNotKnown: why }, started: published, month: published.slice(0, 7) };
}

function impossible(reader: RowReader, { from, to }: Visit, published: string): OnSite {
  const span = `${inWords(from)} to ${inWords(to)}`;
  const why = `The published list gives ${span}, which cannot be right for one visit.`;
  reader.doubt('start', why, 'Look the dates up, and write them as onSite: in the file.');
  return notKnown(why, published);
}

/** The visits in order: the list of visits where there is one, else the first and the last day. */
function visitsOf(reader: RowReader): Visit[] | undefined {
  const from = reader.value('start', isoDate);
  const to = reader.value('end', isoDate);
  if (!reader.isGood) return undefined;
  if (from === undefined || to === undefined) {
    if (from === to) return [];
    const blank = from === undefined ? 'start' : 'end';
    return reader.fault(blank, 'This cell is blank.', 'Fill it in, or leave both days blank.');
  }
  const visits = listedVisits(reader) ?? [{ from, to }];
  if (!areInOrder(visits)) {
    const message = 'The days on site are not in order.';
    return reader.fault('start', message, 'Put the first day before the last.');
  }
  if (visits[0]?.from !== from || visits.at(-1)?.to !== to) {
    const message = 'The visits do not begin and end on the days in start and end.';
    return reader.fault('visits_on_site', message, 'Correct the one that is wrong.');
  }
  return visits;
}

function listedVisits(reader: RowReader): Visit[] | undefined {
  const column = 'visits_on_site';
  const spans = reader.text(column).split(/\s+/);
  if (spans.join('') === '') return undefined;
  return spans.map((span) => {
    const [from = '', to = '', ...rest] = span.split('/');
    if (rest.length > 0 || !isoDate.safeParse(from).success || !isoDate.safeParse(to).success) {
      const fix = 'Write the first and the last day, such as 2026-04-27/2026-05-01.';
      reader.fault(column, `“${span}” is not a time on site.`, fix);
    }
    return { from, to };
  });
}

function areInOrder(visits: readonly Visit[]): boolean {
  const days = visits.flatMap(({ from, to }) => [from, to]);
  return days.every((day, index) => day >= (days[index - 1] ?? day));
}
