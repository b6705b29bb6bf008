import type { Fault } from './fault.ts';

/** One thing to mend: the same fault in the same part of a template, wherever it shows. */
export type Group = {
  code: string;
  /** One of its faults, on the page with the least HTML. */
  sample: Fault;
  faults: number;
  /** How many pages one mend clears. */
  pages: number;
};

/**
 * Puts faults together that one mend clears: of one rule, in elements that are built alike and stand
 * in the same place of their pages. The widest spread comes first.
 *
 * @param sizes the bytes of each page.
 */
export function groupFaults(
  faults: readonly Fault[],
  sizes: Readonly<Record<string, number>>,
): Group[] {
  const groups = Map.groupBy(faults, (fault) => `${fault.code} ${componentOf(fault)}`);
  return [...groups.values()]
    .flatMap((members) => groupOf(members, sizes))
    .sort((a, b) => b.pages - a.pages || b.faults - a.faults || (a.code < b.code ? -1 : 1));
}

function groupOf(members: readonly Fault[], sizes: Readonly<Record<string, number>>): Group[] {
  const size = ({ page }: Fault): number => sizes[page] ?? Infinity;
  const [sample] = [...members].sort((a, b) => size(a) - size(b) || (a.page < b.page ? -1 : 1));
  if (sample === undefined) return [];
  const pages = new Set(members.map(({ page }) => page)).size;
  return [{ code: sample.code, sample, faults: members.length, pages }];
}

/** How an element is built and where it stands, without what differs from page to page. */
function componentOf({ selector, snippet, message }: Fault): string {
  if (snippet === '') return message.replace(/“[^“”]*”|\d[\d.]*/gu, '…');
  const place = selector.replace(/:nth-of-type\(\d+\)|#[^ >]*/gu, '');
  const tag = /^<[^>]*/u.exec(snippet)?.[0] ?? '';
  const names = [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/gu)].map(([, name, value]) =>
    name === 'class' || name === 'role' || name === 'type' ? `${name}=${value ?? ''}` : name,
  );
  return `${place} ${/^<[\w-]+/u.exec(tag)?.[0] ?? ''} ${names.join(' ')}`;
}
