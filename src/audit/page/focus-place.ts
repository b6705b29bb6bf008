import { elements } from './texts.ts';
import { faceOf } from './focusable.ts';
import { selectorOf } from './names.ts';
import { hiddenFromSight, isVisible } from './sight.ts';

const pointsIn = ({ left, top, width, height }: DOMRect): (readonly [number, number])[] =>
  [0.5, 0.1, 0.9]
    .flatMap((across) =>
      [0.5, 0.15, 0.85].map((down) => [left + width * across, top + height * down] as const),
    )
    .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);

/** The path of what hides an element entirely; empty where nothing does. */
export const coveredBy = (element: Element): string => {
  const face = faceOf(element);
  const points = pointsIn(face.getBoundingClientRect());
  if (points.length === 0) return 'the edge of the window';
  const tops = points.map(([x, y]) => document.elementFromPoint(x, y));
  const related = (one: Element, other: Element): boolean =>
    one.contains(other) || other.contains(one);
  const free = tops.some((top) => top === null || related(top, element) || related(top, face));
  const [other] = tops;
  return free || !other ? '' : selectorOf(other);
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

/** Whether a style has put an element before another that precedes it in the page. */
export const turnedRound = (element: Element, last: Element | undefined): boolean => {
  const shared = last === undefined ? null : sharedParent(element, last);
  if (last === undefined || shared === null) return false;
  const [here, there] = [element.getBoundingClientRect(), last.getBoundingClientRect()];
  if (floatedBefore(shared, element, last))
    return here.right <= there.left && here.top < there.bottom && there.top < here.bottom;
  const { display, flexDirection, flexWrap } = getComputedStyle(shared);
  const turned = `${flexDirection} ${flexWrap}`.includes('reverse');
  const moved = [...shared.children].some((child) => getComputedStyle(child).order !== '0');
  if (!/flex|grid/u.test(display) || !(turned || moved)) return false;
  return here.bottom <= there.top || (here.right <= there.left && here.top < there.bottom);
};

/** Whether anything that can be seen stays where it is while the page scrolls. */
export const somethingSticks = (): boolean =>
  elements()
    .filter((element) => /fixed|sticky/u.test(getComputedStyle(element).position))
    .some((element) => isVisible(element) && !hiddenFromSight(element));
