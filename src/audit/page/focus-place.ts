import { floats } from './covered.ts';
import { elements } from './texts.ts';
import { faceOf } from './focusable.ts';
import { selectorOf } from './names.ts';
import { hiddenFromSight, isVisible } from './sight.ts';

/** Where a link that goes over several lines is: its boxes, and not the one around them, which holds other words. */
const boxesOf = (face: Element): DOMRect[] => {
  const boxes = [...face.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return boxes.length > 1 ? boxes : [face.getBoundingClientRect()];
};

const pointsIn = ({ left, top, width, height }: DOMRect): (readonly [number, number])[] =>
  [0.5, 0.1, 0.9]
    .flatMap((across) =>
      [0.5, 0.15, 0.85].map((down) => [left + width * across, top + height * down] as const),
    )
    .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);

/** What hides an element entirely: its path, empty where nothing does; and whether it lies in the flow of the page. */
export type Cover = { coveredBy: string; coverFlows: boolean };

const bare: Cover = { coveredBy: '', coverFlows: false };

export const coverOf = (element: Element): Cover => {
  const face = faceOf(element);
  // What lets the pointer through is never met at a point, hidden or not.
  if (getComputedStyle(face).pointerEvents === 'none') return bare;
  const points = boxesOf(face).flatMap(pointsIn);
  if (points.length === 0) return { ...bare, coveredBy: 'the edge of the window' };
  const tops = points.map(([x, y]) => document.elementFromPoint(x, y));
  const related = (one: Element, other: Element): boolean =>
    one.contains(other) || other.contains(one);
  const free = tops.some((top) => top === null || related(top, element) || related(top, face));
  const [other] = tops;
  if (free || !other) return bare;
  const flows = !floats(other) && other.closest(':modal, :popover-open') === null;
  return { coveredBy: selectorOf(other), coverFlows: flows };
};

const sharedParent = (element: Element, last: Element): Element | null => {
  let shared = element.parentElement;
  while (shared !== null && !shared.contains(last)) shared = shared.parentElement;
  return shared;
};

/** Whether a style floats what holds the last stop to the right, past what holds this one. */
const floatedBefore = (shared: Element, element: Element, last: Element): boolean => {
  const holding = (one: Element): Element | undefined =>
    [...shared.children].find((child) => child.contains(one));
  const side = (one: Element | undefined): string =>
    one === undefined ? 'none' : getComputedStyle(one).float;
  return side(holding(last)) === 'right' && side(holding(element)) !== 'right';
};

/** Whether a style gives what lies in a box an order of its own. */
const hasOwnOrder = (box: Element): boolean => {
  const { display, flexDirection, flexWrap } = getComputedStyle(box);
  const turned = `${flexDirection} ${flexWrap}`.includes('reverse');
  const moved = [...box.children].some((child) => getComputedStyle(child).order !== '0');
  return /flex|grid/u.test(display) && (turned || moved);
};

/**
 * How a style has put an element before another that precedes it in the page: by the side to which
 * it floats, or by an order of its own; empty where none has.
 */
export type Turned = '' | 'floated' | 'ordered';

export const turnedRound = (element: Element, last: Element | undefined): Turned => {
  const shared = last === undefined ? null : sharedParent(element, last);
  if (last === undefined || shared === null) return '';
  const [here, there] = [element.getBoundingClientRect(), last.getBoundingClientRect()];
  const beside = here.right <= there.left && here.top < there.bottom;
  if (floatedBefore(shared, element, last))
    return beside && there.top < here.bottom ? 'floated' : '';
  const before = here.bottom <= there.top || beside;
  return before && hasOwnOrder(shared) ? 'ordered' : '';
};

/** Whether anything that can be seen stays where it is while the page scrolls. */
export const somethingSticks = (): boolean =>
  elements()
    .filter((element) => /fixed|sticky/u.test(getComputedStyle(element).position))
    .some((element) => isVisible(element) && !hiddenFromSight(element));
