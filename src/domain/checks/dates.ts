import type { Content, Entry } from '../../schemas/collections.ts';
import { addDays, dayNumber, formatDate, isDay } from '../dates.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { errorAt, type Facts, type Rule } from './facts.ts';
import { inTheFuture } from './sources.ts';

/** No inspection keeps inspectors on site for longer without a break; the longest known is 30 days. */
const mostDaysOnSite = 60;
/** No report has come out longer after its visit; the longest known is 203 days. */
const mostDaysToReport = 366;
const order = 'Put the two days in order.';

/** Dates that cannot be: in the wrong order, in the future, or too far apart. */
export const badDates: Rule = (facts) => [
  ...facts.content.inspections.flatMap((entry) => badInspectionDates(entry, facts)),
  ...facts.content.authorities.flatMap(badAuthorityDates),
  ...badSettingsDates(facts.content),
];

type Found = [field: FieldPath, message: string, fix: string];

function badInspectionDates(entry: Entry<'inspections'>, facts: Facts): Finding[] {
  const { content, frameworks } = facts;
  const { file, data } = entry;
  const asOf = content.site[0]?.data.asOf;
  const found: Found[] = [...wrongVisits(entry), ...wrongOrder(entry)];
  const framework = frameworks.get(data.framework);
  const why = data.onSiteNotKnown ?? framework?.onSiteNotKnown;
  const isMissing = data.onSite.length === 0 && why === undefined && framework !== undefined;
  if (isMissing || (data.onSite.length > 0 && data.onSiteNotKnown !== undefined)) {
    found.push([
      ['onSite'],
      'There must be either the dates on site or the reason why they are not known.',
      'Write onSite: with from: and to:, or onSiteNotKnown: with a sentence.',
    ]);
  }
  if (asOf !== undefined && data.published > asOf) {
    found.push([
      ['published'],
      `The report is published on ${formatDate(data.published)}, after the site’s own day, ${formatDate(asOf)}.`,
      'Correct the date, or set asOf in site.yaml to today.',
    ]);
  }
  return [
    ...found.map(([field, message, fix]) => errorAt(file, field, 'bad-date', message, fix)),
    ...inTheFuture(file, toldDays(data), asOf),
  ];
}

/** The days of an inspection, besides that of its report, that cannot lie ahead. */
function toldDays({
  publishedInReport,
  reportState,
  summary,
  easyRead,
}: Entry<'inspections'>['data']) {
  const days: [field: FieldPath, day: string | undefined][] = [
    [['publishedInReport'], publishedInReport],
    [['reportState', 'on'], reportState?.on],
    [['summary', 'written'], summary?.written],
    [['summary', 'compared'], summary?.compared],
    [['easyRead', 'published'], easyRead?.published],
  ];
  return days.flatMap(([field, day]) => (day === undefined ? [] : [{ field, day }]));
}

function wrongVisits({ data }: Entry<'inspections'>): Found[] {
  return data.onSite.flatMap(({ from, to }, index): Found[] => {
    const next = data.onSite[index + 1];
    if (to < from) {
      const message = `The visit ends on ${formatDate(to)}, before it starts on ${formatDate(from)}.`;
      return [[['onSite', index, 'to'], message, 'Put the two dates in order.']];
    }
    if (dayNumber(to) - dayNumber(from) > mostDaysOnSite) {
      const message = `One visit cannot last from ${formatDate(from)} to ${formatDate(to)}.`;
      const fix =
        'Correct the dates. Two visits are two items of onSite; dates that nobody knows are onSiteNotKnown: with a sentence.';
      return [[['onSite', index], message, fix]];
    }
    if (next && next.from <= to) {
      const message = 'The visits on site are not in order, or overlap.';
      return [[['onSite', index + 1], message, 'Put the earlier visit first.']];
    }
    return [];
  });
}

function wrongOrder({ data }: Entry<'inspections'>): Found[] {
  const found: Found[] = [];
  const ended = data.onSite.at(-1)?.to;
  if (ended !== undefined && data.published < ended.slice(0, data.published.length)) {
    found.push([
      ['published'],
      `The report is published on ${formatDate(data.published)}, before the visit ends on ${formatDate(ended)}.`,
      'Correct one of the two dates.',
    ]);
  }
  const late = ended === undefined ? '' : addDays(ended, mostDaysToReport);
  if (ended !== undefined && data.published > late.slice(0, data.published.length)) {
    found.push([
      ['published'],
      `The report is published on ${formatDate(data.published)}, more than a year after the visit ended on ${formatDate(ended)}.`,
      'Correct one of the two dates.',
    ]);
  }
  found.push(...wrongReceipt(data), ...wrongPrevious(data));
  if (data.received !== undefined && ended !== undefined && data.received < ended) {
    found.push([
      ['received'],
      `The council received the report on ${formatDate(data.received)}, before the visit ended.`,
      'Correct one of the two dates.',
    ]);
  }
  return found;
}

/** A report reaches the council before it is published; deadlines run from the day it does. */
function wrongReceipt({ received, published }: Entry<'inspections'>['data']): Found[] {
  if (received === undefined || received.slice(0, published.length) <= published) return [];
  const message = `The council received the report on ${formatDate(received)}, after it was published on ${formatDate(published)}.`;
  return [[['received'], message, 'Correct one of the two dates.']];
}

function wrongPrevious({ outcome, onSite, published }: Entry<'inspections'>['data']): Found[] {
  const first = onSite[0]?.from ?? published;
  const before = outcome.type === 'narrative' ? outcome.previous : undefined;
  // Of a month or a year nobody can say which came first.
  if (before === undefined || before < first || !isDay(first)) return [];
  const message = `The inspection before cannot be on ${formatDate(before)}: this one began on ${formatDate(first)}.`;
  return [[['outcome', 'previous'], message, 'Correct the date, or take the line out.']];
}

function badAuthorityDates({ file, data }: Entry<'authorities'>): Finding[] {
  const found: Found[] = data.deliveredBy.flatMap(({ from, until }, index): Found[] =>
    until === undefined || from <= until
      ? []
      : [[['deliveredBy', index, 'until'], 'This is before the day it began.', order]],
  );
  return found.map(([field, message, fix]) => errorAt(file, field, 'bad-date', message, fix));
}

/** Days of the settings and of the bank holidays that cannot be. */
function badSettingsDates({ site, holidays }: Content): Finding[] {
  const ofSite = site.flatMap(({ file, data: { asOf, accessibility } }) => {
    const { prepared, reviewed } = accessibility;
    const field = ['accessibility', 'reviewed'];
    if (reviewed < prepared)
      return [
        errorAt(
          file,
          field,
          'bad-date',
          'The statement was reviewed before it was prepared.',
          order,
        ),
      ];
    return inTheFuture(file, [{ field, day: reviewed }], asOf);
  });
  const ofHolidays = holidays.flatMap(({ file, data: { from, until, days } }) => [
    ...(from <= until
      ? []
      : [errorAt(file, ['until'], 'bad-date', 'The list ends before it begins.', order)]),
    ...days.flatMap(({ date }, index) => {
      const isTwice = days.findIndex((one) => one.date === date) < index;
      if (!isTwice && (from > until || (date >= from && date <= until))) return [];
      const message = isTwice
        ? `${formatDate(date)} is there twice.`
        : `${formatDate(date)} is not between “from” and “until”.`;
      return [
        errorAt(
          file,
          ['days', index, 'date'],
          'bad-date',
          message,
          'Correct the day, or take the line out.',
        ),
      ];
    }),
  ]);
  return [...ofSite, ...ofHolidays];
}
