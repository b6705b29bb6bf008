import { saysWhatIsSeen } from './label-match.ts';
import { texts } from './texts.ts';
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
/** A box whose words all lie within it scrolls nothing but its own padding. */
const scrollsNoWords = (element: Element): boolean => {
  const { left, top } = element.getBoundingClientRect();
  const edge = { right: left + element.clientWidth + 1, bottom: top + element.clientHeight + 1 };
  const words = texts().filter((text) => element.contains(text.element));
  const boxes = words.flatMap((text) => text.boxes);
  const drawn = element.querySelector('img, svg, canvas, video, iframe, object') !== null;
  const inside = boxes.every((box) => box.right <= edge.right && box.bottom <= edge.bottom);
  return !drawn && inside && element.scrollLeft === 0 && element.scrollTop === 0;
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
  'table-fake-caption': hasHeaderOnTop,
};
/** Whether what an axe rule (by its id) says of an element is a fault, as far as the page tells. */
export const isFault = (rule: string, element: Element): boolean =>
  settled[rule]?.(element) !== true;

/** The same for what the rule says of something in a frame. */
export const isFaultInside = (rule: string, frame: Element): boolean =>
  inUse[rule]?.(frame) !== true;
