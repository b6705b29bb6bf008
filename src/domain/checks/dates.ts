import type { Entry } from '../../schemas/collections.ts';
import { dayNumber, formatDate } from '../dates.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { errorAt, type Facts, type Rule } from './facts.ts';

/** No inspection keeps inspectors on site for longer without a break; the longest known is 30 days. */
const mostDaysOnSite = 60;

/** Dates that cannot be: in the wrong order, in the future, or too far apart. */
export const badDates: Rule = (facts) => [
  ...facts.content.inspections.flatMap((entry) => badInspectionDates(entry, facts)),
  ...facts.content.authorities.flatMap(badAuthorityDates),
];

type Found = [field: FieldPath, message: string, fix: string];

function badInspectionDates(
  entry: Entry<'inspections'>,
  { content, frameworks }: Facts,
): Finding[] {
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
  return found.map(([field, message, fix]) => errorAt(file, field, 'bad-date', message, fix));
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
  if (data.received !== undefined && ended !== undefined && data.received < ended) {
    found.push([
      ['received'],
      `The council received the report on ${formatDate(data.received)}, before the visit ended.`,
      'Correct one of the two dates.',
    ]);
  }
  return found;
}

function badAuthorityDates({ file, data }: Entry<'authorities'>): Finding[] {
  if (data.started === undefined || data.ended === undefined || data.started < data.ended)
    return [];
  const message = 'The council ended before it began.';
  return [errorAt(file, ['ended'], 'bad-date', message, 'Correct one of the two dates.')];
}
