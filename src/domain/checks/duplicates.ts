import type { Entry } from '../../schemas/collections.ts';
import type { Finding } from '../../problems/problem.ts';
import { errorAt, type Rule } from './facts.ts';

/** The same visit in two files would be counted twice. */
export const duplicates: Rule = ({ content, frameworks }) => [
  ...twice(content.inspections, ({ data }) => {
    const day = data.onSite[0]?.from ?? data.published;
    const subject = frameworks.get(data.framework)?.subject ?? data.framework;
    return `${data.authority} ${subject} ${data.kind} ${day}`;
  }).map(([entry, first]) =>
    errorAt(
      entry.file,
      ['onSite'],
      'same-inspection',
      `${first.file} is about the same visit: the same council, kind and first day.`,
      'Keep one of the two files.',
    ),
  ),
  ...sameReport(content.inspections),
];

function sameReport(inspections: readonly Entry<'inspections'>[]): Finding[] {
  const withReport = inspections.filter(({ data }) => data.report.url !== undefined);
  return twice(withReport, ({ data }) => data.report.url ?? '').map(([entry, first]) =>
    errorAt(
      entry.file,
      ['report', 'url'],
      'same-report',
      `${first.file} links to the same report.`,
      'Give each inspection the address of its own report.',
    ),
  );
}

/** Pairs each entry that has a key seen before with the first that had it. */
function twice<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, Item][] {
  const seen = new Map<string, Item>();
  return items.flatMap((item): [Item, Item][] => {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    return first === undefined ? [] : [[item, first]];
  });
}
