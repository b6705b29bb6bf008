import { saysWhatIsSeen } from './label-match.ts';

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
const settled: Settles = {
  ...inUse,
  'label-content-name-mismatch': saysWhatIsSeen,
  'table-fake-caption': hasHeaderOnTop,
};
/** Whether what an axe rule (by its id) says of an element is a fault, as far as the page tells. */
export const isFault = (rule: string, element: Element): boolean =>
  settled[rule]?.(element) !== true;

/** The same for what the rule says of something in a frame. */
export const isFaultInside = (rule: string, frame: Element): boolean =>
  inUse[rule]?.(frame) !== true;
