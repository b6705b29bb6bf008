import type { Texts } from './texts.ts';
import type { Focusable } from './focusable.ts';
import type { Names } from './names.ts';
import type { Sight } from './sight.ts';

/** Where an element lies to the eye. */
export type FocusPlace = {
  /** The path of what hides an element entirely; empty where nothing does. */
  coveredBy: (element: Element) => string;
  /** Whether a style has put an element before another that precedes it in the page. */
  turnedRound: (element: Element, last: Element | undefined) => boolean;
  /** Whether anything that can be seen stays where it is while the page scrolls. */
  somethingSticks: () => boolean;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createFocusPlace(kit: Focusable & Names & Sight & Texts): FocusPlace {
  const pointsIn = ({ left, top, width, height }: DOMRect): (readonly [number, number])[] =>
    [0.5, 0.1, 0.9]
      .flatMap((across) =>
        [0.5, 0.15, 0.85].map((down) => [left + width * across, top + height * down] as const),
      )
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);

  const coveredBy = (element: Element): string => {
    const face = kit.face(element);
    const points = pointsIn(face.getBoundingClientRect());
    if (points.length === 0) return 'the edge of the window';
    const tops = points.map(([x, y]) => document.elementFromPoint(x, y));
    const related = (one: Element, other: Element): boolean =>
      one.contains(other) || other.contains(one);
    const free = tops.some((top) => top === null || related(top, element) || related(top, face));
    const [other] = tops;
    return free || !other ? '' : kit.selector(other);
  };

  const sharedParent = (element: Element, last: Element): Element | null => {
    let shared = element.parentElement;
    while (shared !== null && !shared.contains(last)) shared = shared.parentElement;
    return shared;
  };

  const turnedRound = (element: Element, last: Element | undefined): boolean => {
    const shared = last === undefined ? null : sharedParent(element, last);
    if (last === undefined || shared === null) return false;
    const { display, flexDirection, flexWrap } = getComputedStyle(shared);
    const turned = `${flexDirection} ${flexWrap}`.includes('reverse');
    const moved = [...shared.children].some((child) => getComputedStyle(child).order !== '0');
    if (!/flex|grid/u.test(display) || !(turned || moved)) return false;
    const [here, there] = [element.getBoundingClientRect(), last.getBoundingClientRect()];
    return here.bottom <= there.top || (here.right <= there.left && here.top < there.bottom);
  };

  const somethingSticks = (): boolean =>
    kit
      .elements()
      .filter((element) => /fixed|sticky/u.test(getComputedStyle(element).position))
      .some((element) => kit.visible(element) && !kit.hiddenFromSight(element));

  return { coveredBy, turnedRound, somethingSticks };
}
