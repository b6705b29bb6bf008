import { draftOf } from '../page/names.ts';
import { isLayoutTable } from '../page/layout-table.ts';
import { draftOfCut, newlyCut } from '../page/shifts.ts';
import { hiddenFromSight, isVisible } from '../page/sight.ts';
import { elements, texts } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** What may need two ways of scrolling by the words of WCAG 1.4.10: tables of data, pictures; and code. */
const mayBeWide = 'table, pre, svg, canvas, video, iframe, textarea, img, math, [role=img]';
/** Whether an element is in something that may be wide; a table that only places words may not. */
function isInWide(element: Element, wide = mayBeWide): boolean {
  const owner = element.closest(wide);
  if (!(owner instanceof HTMLTableElement) || !isLayoutTable(owner)) return owner !== null;
  return owner.parentElement !== null && isInWide(owner.parentElement, wide);
}

const controls = 'input:not([type=hidden]), select, button';

/** The box around an element that scrolls sideways, where there is one. */
function scrollerOf(element: Element): Element | undefined {
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
    if (/auto|scroll/u.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth + 1)
      return at;
  return undefined;
}

/** Where the words of each element end. */
const endsOfWords = (): Map<Element, number> =>
  new Map(
    texts().map(({ element, boxes }) => [element, Math.max(...boxes.map((box) => box.right))]),
  );

/** Words and controls beyond the edge that nothing scrolls to but the page, or that nothing scrolls to at all. */
function lostBeyond(width: number, wide: boolean, ends: ReadonlyMap<Element, number>): Element[] {
  const fields = elements().filter((element) => wide && element.matches(controls));
  const all = [...ends.keys(), ...fields.filter((field) => !ends.has(field))];
  return all.filter((element) => {
    const box = element.getBoundingClientRect();
    const right = ends.get(element) ?? box.right;
    if (right + scrollX <= width + 1 || !(wide || box.left < width)) return false;
    if (isInWide(element) || !isVisible(element)) return false;
    return !hiddenFromSight(element) && scrollerOf(element) === undefined;
  });
}

/** The outermost element that reaches beyond the edge: what is in it is wide because it is. */
function causeOf(element: Element, width: number): Element {
  let cause = element;
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (at.getBoundingClientRect().right + scrollX > width + 1 && at !== document.documentElement)
      cause = at;
  return cause;
}

function beyondTheEdge(ends: ReadonlyMap<Element, number>): Draft[] {
  const width = document.documentElement.clientWidth;
  const wide = (document.scrollingElement?.scrollWidth ?? 0) > width + 1;
  const lost = lostBeyond(width, wide, ends);
  const causes = new Set(lost.map((element) => (wide ? causeOf(element, width) : element)));
  return [...causes].map((element) =>
    draftOf(element, 'It reaches beyond the edge of a window of 320 px.'),
  );
}

/** Boxes whose words end beyond them, so that they have to be scrolled for each line. */
function scrolledSideways(ends: ReadonlyMap<Element, number>): Set<Element> {
  const boxes = [...ends].flatMap(([element, end]) => {
    if (isInWide(element, `${mayBeWide}, code`)) return [];
    const scroller = scrollerOf(element);
    const edge = scroller?.getBoundingClientRect().right ?? Infinity;
    return scroller !== undefined && end > edge + 1 ? [scroller] : [];
  });
  return new Set(boxes);
}

/** Words that lie beyond the edge, or in a box that scrolls sideways. */
function find(): Draft[] {
  const ends = endsOfWords();
  return [
    ...beyondTheEdge(ends),
    ...[...scrolledSideways(ends)].map((element) =>
      draftOf(element, 'Its text has to be scrolled sideways in a window of 320 px.'),
    ),
    ...newlyCut().map((element) =>
      draftOfCut(element, 'Its text is cut off in a window of 320 px.'),
    ),
  ];
}

/** WCAG 1.4.10: at 320 px (1280 px at 400%) nothing but tables, pictures and code needs two ways of scrolling. */
export const reflow: PageCheck = {
  id: 'reflow',
  title: 'The page fits into 320 px',
  criteria: ['1.4.10'],
  fix: 'Use widths that can shrink (max-width, percentages, wrapping), and let long words break.',
  stages: ['narrow'],
  find,
};
