import { texts } from './texts.ts';
import { accessibleName } from './names.ts';

/** What an element does with words that do not fit: where it cuts them, and whether it is the last to do so. */
type Frame = { clip: DOMRect | undefined; sides: boolean; ends: boolean; last: boolean };

/** Boxes of a pixel are for screen readers, and a box that scrolls loses nothing. */
const frameOf = (element: Element): Frame => {
  const { display, overflow, overflowX, overflowY, position } = getComputedStyle(element);
  const sides = /hidden|clip/u.test(overflowX);
  const ends = /hidden|clip/u.test(overflowY);
  const scrolls = /auto|scroll/u.test(overflow);
  const last = scrolls || position === 'fixed' || element.parentElement === null;
  const clips = !scrolls && (sides || ends) && display !== 'inline';
  const box = clips ? element.getBoundingClientRect() : undefined;
  const clip = box !== undefined && box.width > 2 && box.height > 2 ? box : undefined;
  return { clip, sides, ends, last };
};

const cutBy = (boxes: DOMRect[], { clip, sides, ends }: Frame): boolean =>
  clip !== undefined &&
  boxes.some(
    (box) =>
      (ends && box.bottom > clip.bottom + box.height / 4) ||
      (sides && (box.right > clip.right + 3 || box.left < clip.left - 3)),
  );

const givesRest = (element: Element): boolean =>
  [element.nextElementSibling, element.parentElement?.nextElementSibling]
    .filter((next) => next instanceof Element)
    .filter((next) => next.matches('a[href], button, summary'))
    .some((next) => /\b(full|whole|complete|more|all|show|expand)\b/iu.test(accessibleName(next)));

/** Elements whose words are cut off by a box at this moment. */
export const cutOff = (): Element[] => {
  const frames = new Map<Element, Frame>();
  const isCut = (element: Element, boxes: DOMRect[]): boolean => {
    if (element === document.body) return false;
    const frame = frames.get(element) ?? frameOf(element);
    frames.set(element, frame);
    if (cutBy(boxes, frame)) return true;
    const { parentElement: parent } = element;
    return !frame.last && parent !== null && isCut(parent, boxes);
  };
  return texts()
    .filter(({ element, boxes }) => isCut(element, boxes))
    .map(({ element }) => element);
};

/**
 * Whether an author has let the end of a text go, with an ellipsis to say so: what is cut off then is a matter of
 * whether the rest is to be had, which only a person can tell.
 */
export const endsInEllipsis = (element: Element): boolean => {
  for (
    let at: Element | null = element;
    at !== null && at !== document.body;
    at = at.parentElement
  ) {
    const { textOverflow, webkitLineClamp, overflow } = getComputedStyle(at);
    if (webkitLineClamp !== 'none') return true;
    if (textOverflow !== 'clip' && /hidden|clip/u.test(overflow)) return true;
  }
  return false;
};

/** The same, but for those that a link or a button right after them gives the rest of. */
export const cutWords = (): Element[] => cutOff().filter((element) => !givesRest(element));
