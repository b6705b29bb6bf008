import type { Content, Entry } from '../../schemas/collections.ts';
import { compareText, type Finding } from '../../problems/problem.ts';
import { errorAt, type Rule } from './facts.ts';

/** The same visit in two files would be counted twice. */
export const duplicates: Rule = ({ content, frameworks }) => [
  ...twice(content.inspections, ({ data }) => {
    const day = data.onSite[0]?.from ?? data.published;
    const subject = frameworks.get(data.framework)?.subject ?? data.framework;
    return `${data.authority} ${subject} ${day}`;
  }).map(([entry, first]) =>
    errorAt(
      entry.file,
      ['onSite'],
      'same-inspection',
      `${first.file} is about the same visit: the same council, subject and first day.`,
      'Keep one of the two files.',
    ),
  ),
  ...overlaps(content.inspections, (id) => frameworks.get(id)?.subject ?? id),
  ...sameReport(content.inspections),
  ...councilsPage(content),
];

/** Inspectors are not at one council for one subject twice at the same time. */
function overlaps(
  inspections: readonly Entry<'inspections'>[],
  subjectOf: (framework: string) => string,
): Finding[] {
  const dated = inspections.filter(({ data }) => data.onSite.length > 0);
  const groups = Map.groupBy(dated, ({ data }) => `${data.authority} ${subjectOf(data.framework)}`);
  return [...groups.values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) => compareText(firstDay(a), firstDay(b)));
    return inOrder.flatMap((entry, index): Finding[] => {
      const before = inOrder[index - 1];
      const ended = before?.data.onSite.at(-1)?.to;
      const isSame = before !== undefined && firstDay(before) === firstDay(entry);
      if (!before || ended === undefined || isSame || firstDay(entry) > ended) return [];
      const message = `This visit begins before that of ${before.file} has ended.`;
      const fix = 'Correct the dates of one, or keep one of the two files.';
      return [errorAt(entry.file, ['onSite', 0], 'same-inspection', message, fix)];
    });
  });
}

function firstDay({ data }: Entry<'inspections'>): string {
  return data.onSite[0]?.from ?? data.published;
}

/** The council’s page on the inspectors’ site is no report, and a link would say that it is. */
function councilsPage({ inspections, authorities }: Content): Finding[] {
  const pages = new Map(authorities.map(({ id, data }) => [id, data.inspectorPage]));
  return inspections.flatMap(({ file, data }) => {
    const page = pages.get(data.authority);
    if (page === undefined || data.report.url === undefined) return [];
    if (samePlace(page) !== samePlace(data.report.url)) return [];
    const message = 'This is the council’s page on the inspectors’ site, not the report.';
    const fix = 'Write the address of the report itself, or take the line out.';
    return [errorAt(file, ['report', 'url'], 'no-report', message, fix)];
  });
}

/** An address without what leads to the same document: its protocol, capitals, an end, a page. */
function samePlace(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/(?<!\/)\/+$/, '')}${search}`;
}

function sameReport(inspections: readonly Entry<'inspections'>[]): Finding[] {
  const withReport = inspections.filter(({ data }) => data.report.url !== undefined);
  return twice(withReport, ({ data }) => samePlace(data.report.url ?? '')).map(([entry, first]) =>
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
