import { saysWhatIsSeen } from './label-match.ts';
import { isLayoutTable } from './layout-table.ts';
import { contentStart, hasRepeatedBefore } from './repeated.ts';

/** While a dialogue is open as a modal one, nothing outside it can be used or get the focus. */
const isOutOfUse = (element: Element): boolean => {
  const modal = [...document.querySelectorAll(':modal')].at(-1);
  return modal?.contains(element) === false || element.closest('[inert]') !== null;
};

/** A first cell that others name as their header is no caption. */
const hasHeaderOnTop = (element: Element): boolean => {
  const id = element.querySelector('tr > *')?.id ?? '';
  return id !== '' && element.querySelector(`[headers~="${CSS.escape(id)}"]`) !== null;
};

type Settles = Record<string, (element: Element) => boolean>;
const inUse: Settles = {
  'frame-focusable-content': isOutOfUse,
  'aria-hidden-focus': isOutOfUse,
  'scrollable-region-focusable': isOutOfUse,
};
/** A box that scrolls by less than its own padding hides nothing worth a stop (ACT rule 0ssw9k, “scrollable”). */
const scrollsNoWords = (element: Element): boolean => {
  const style = getComputedStyle(element);
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) =>
    parseFloat(style.getPropertyValue(`padding-${side}`)),
  );
  const down = element.scrollHeight - element.clientHeight;
  const across = element.scrollWidth - element.clientWidth;
  return (
    down <= Math.max(0, (top ?? 0) + (bottom ?? 0) - 1) &&
    across <= Math.max(0, (left ?? 0) + (right ?? 0) - 1)
  );
};

/** Where nothing comes again before a page's own words, nobody needs a landmark to get past it. */
const hasNothingToPass = (): boolean => {
  const content = contentStart();
  return content !== undefined && !hasRepeatedBefore(content);
};

const settled: Settles = {
  ...inUse,
  'scrollable-region-focusable': (element) => isOutOfUse(element) || scrollsNoWords(element),
  'landmark-one-main': hasNothingToPass,
  'label-content-name-mismatch': saysWhatIsSeen,
  // HTML lets a link stand in what opens more of the page, and its role keeps no child from being spoken.
  'nested-interactive': (element) => element.matches('details > summary:not([role])'),
  'table-fake-caption': (element) =>
    hasHeaderOnTop(element) || (element instanceof HTMLTableElement && isLayoutTable(element)),
};
/** Whether what an axe rule (by its id) says of an element is a fault, as far as the page tells. */
export const isFault = (rule: string, element: Element): boolean =>
  settled[rule]?.(element) !== true;

/** The same for what the rule says of something in a frame. */
export const isFaultInside = (rule: string, frame: Element): boolean =>
  inUse[rule]?.(frame) !== true;
