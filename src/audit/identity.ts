import type { Fault } from './fault.ts';

/** What became of faults since an earlier audit. */
export type AuditComparison = {
  added: Fault[];
  /** Gone, though the page was looked at again. */
  mended: Fault[];
  /** Still there. */
  stayed: Fault[];
  /** Gone with their page. */
  gone: Fault[];
};

/**
 * What makes two findings the same, from the surest sign to the weakest: markup that moved keeps its
 * element, and an element that changed keeps its place.
 */
const signs: readonly ((fault: Fault) => string)[] = [
  ({ selector, snippet, message }) => `${selector} ${snippet} ${message}`,
  ({ snippet, selector, message }) => (snippet === '' ? `${selector} ${message}` : snippet),
  ({ selector, message }) => (selector === '' ? sense(message) : selector),
  ({ snippet, message }) => sense(snippet === '' ? message : snippet),
];

/** Words without their numbers, which change from build to build. */
const sense = (text: string): string => text.replace(/\d+/gu, '0');

/**
 * Holds faults against those of an earlier audit. Each earlier fault answers for one of today.
 *
 * @param pages the pages that were looked at today.
 */
export function compare(
  earlier: readonly Fault[],
  today: readonly Fault[],
  pages: ReadonlySet<string>,
): AuditComparison {
  let left = [...earlier];
  let open = [...today];
  const stayed: Fault[] = [];
  for (const sign of signs) {
    const known = Map.groupBy(left, (fault) => keyOf(fault, sign));
    const isKnown = (fault: Fault): boolean => known.get(keyOf(fault, sign))?.pop() !== undefined;
    open = open.filter((fault) => {
      const found = isKnown(fault);
      if (found) stayed.push(fault);
      return !found;
    });
    left = [...known.values()].flat();
  }
  const mended = left.filter(({ page }) => pages.has(page));
  return { added: open, mended, stayed, gone: left.filter(({ page }) => !pages.has(page)) };
}

function keyOf(fault: Fault, sign: (fault: Fault) => string): string {
  return `${fault.code} ${fault.page} ${sign(fault)}`;
}
