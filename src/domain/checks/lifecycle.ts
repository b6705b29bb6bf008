import type { Entry } from '../../schemas/collections.ts';
import type { Finding } from '../../problems/problem.ts';
import { addDays, formatDate } from '../dates.ts';
import { errorAt, type Rule } from './facts.ts';

type Council = Entry<'authorities'>;

/** Councils begin and end: nothing is inspected after the end, and both sides of a change agree. */
export const badLifecycles: Rule = ({ content }) => {
  const byId = new Map(content.authorities.map((one) => [one.id, one]));
  return [
    ...content.inspections.flatMap(({ file, data }) => {
      const council = byId.get(data.authority);
      return council ? afterTheEnd(file, data.onSite[0]?.from ?? data.published, council) : [];
    }),
    ...content.authorities.flatMap((one) => [
      ...endBeforeStart(one),
      ...one.data.successors.flatMap((id) => disagreement(one, byId.get(id))),
      ...one.data.predecessors.flatMap((id) => notNamedBack(one, byId.get(id))),
    ]),
  ];
};

function afterTheEnd(file: string, day: string, { data }: Council): Finding[] {
  if (data.ended === undefined || day <= data.ended) return [];
  return [
    errorAt(
      file,
      ['authority'],
      'after-the-end',
      `The visit was on ${formatDate(day)}. ${data.name} ended on ${formatDate(data.ended)}.`,
      'Write the council that took its place, or correct the dates.',
    ),
  ];
}

function endBeforeStart({ file, data }: Council): Finding[] {
  const { started, ended, shadowFrom } = data;
  const wrong =
    (started !== undefined && ended !== undefined && ended < started) ||
    (shadowFrom !== undefined && (started === undefined || started <= shadowFrom));
  if (!wrong) return [];
  const message = 'The days on which the council begins and ends are not in order.';
  const fix = 'Correct them: shadowFrom, then started, then ended.';
  return [errorAt(file, [ended === undefined ? 'shadowFrom' : 'ended'], 'day-order', message, fix)];
}

/** A council that has followed says so too, and began on the day after. */
function disagreement({ id, file, data }: Council, next: Council | undefined): Finding[] {
  if (next === undefined) return [];
  if (data.ended === undefined)
    return [
      errorAt(
        file,
        ['successors'],
        'no-last-day',
        `${next.data.name} takes the place of ${data.name}, and the last day of ${data.name} is not here.`,
        'Write ended: with its last day.',
      ),
    ];
  const first = addDays(data.ended, 1);
  if (next.data.started !== first)
    return [
      errorAt(
        file,
        ['successors'],
        'gap-between-councils',
        `${data.name} ends on ${formatDate(data.ended)}, and ${next.data.name} does not begin on the day after.`,
        `Write started: ${first} in ${next.file}, or correct ended.`,
      ),
    ];
  return next.data.predecessors.includes(id)
    ? []
    : [notBack(file, 'successors', next, 'predecessors', id)];
}

function notNamedBack({ id, file }: Council, before: Council | undefined): Finding[] {
  if (before === undefined || before.data.successors.includes(id)) return [];
  return [notBack(file, 'predecessors', before, 'successors', id)];
}

function notBack(file: string, field: string, other: Council, list: string, id: string): Finding {
  return errorAt(
    file,
    [field],
    'one-sided-change',
    `${other.data.name} does not name “${id}” in its turn.`,
    `Add ${id} to ${list} in ${other.file}.`,
  );
}
