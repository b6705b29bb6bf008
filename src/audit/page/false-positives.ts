import type { LabelMatch } from './label-match.ts';

/** What axe finds and a closer look settles. */
export type SecondLook = {
  /** Whether what an axe rule (by its id) says of an element is a fault, as far as the page tells. */
  isFault: (rule: string, element: Element) => boolean;
  /** The same for what the rule says of something in a frame. */
  isFaultInside: (rule: string, frame: Element) => boolean;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createSecondLook(kit: LabelMatch): SecondLook {
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
    'label-content-name-mismatch': kit.saysWhatIsSeen,
    'table-fake-caption': hasHeaderOnTop,
  };
  return {
    isFault: (rule, element) => settled[rule]?.(element) !== true,
    isFaultInside: (rule, frame) => inUse[rule]?.(frame) !== true,
  };
}
