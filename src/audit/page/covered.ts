import { texts } from './texts.ts';
import { cutOff } from './cut.ts';

type Line = { element: Element; left: number; right: number; top: number; bottom: number };

/** What sticks to the window lies over the page by intention. */
export const floats = (element: Element): boolean => {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (/fixed|sticky/u.test(getComputedStyle(at).position)) return true;
  return false;
};

/** Only the middle half of a line counts, so that tight lines do not touch. */
const lineOf = (element: Element, { left, right, top, bottom, height }: DOMRect): Line => ({
  element,
  left: left + 2,
  right: right - 2,
  top: top + height / 4,
  bottom: bottom - height / 4,
});

/** Elements whose words lie on another element's words at this moment. */
export const coveredWords = (): Element[] => {
  // Nobody sees where words go on that a box cuts off.
  const gone = new Set(cutOff());
  const lines = texts()
    .filter(({ element }) => !gone.has(element))
    .flatMap(({ element, boxes }) => boxes.map((box) => lineOf(element, box)))
    .sort((a, b) => a.top - b.top);
  const found = new Set<Element>();
  let open: Line[] = [];
  for (const line of lines) {
    open = open.filter((other) => other.bottom > line.top);
    const others = open.filter(({ element }) => element !== line.element);
    const met = others.filter(({ left, right }) => left < line.right && line.left < right);
    if (met.some(({ element }) => !floats(element)) && !floats(line.element))
      found.add(line.element);
    open.push(line);
  }
  return [...found];
};
