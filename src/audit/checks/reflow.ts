import { draftOf } from '../page/names.ts';
import { newlyCut } from '../page/shifts.ts';
import { hiddenFromSight, isVisible } from '../page/sight.ts';
import { elements, ownText, texts } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Words that lie beyond the edge, or in a box that scrolls sideways; tables and code may scroll. */
function find(): Draft[] {
  const width = document.documentElement.clientWidth;
  const wide = (document.scrollingElement?.scrollWidth ?? 0) > width + 1;
  const scroller = (element: Element): Element | undefined => {
    for (
      let at: Element | null = element;
      at !== null && at !== document.body;
      at = at.parentElement
    )
      if (
        /auto|scroll/u.test(getComputedStyle(at).overflowX) &&
        at.scrollWidth > at.clientWidth + 1
      )
        return at;
    return undefined;
  };
  const mayScroll = 'table, pre, code, svg, canvas, video, iframe, textarea, [role=img]';
  const ends = new Map(
    texts().map(({ element, boxes }) => [element, Math.max(...boxes.map((box) => box.right))]),
  );
  const beyond = elements().filter((element) => {
    const box = element.getBoundingClientRect();
    const right = Math.max(box.right, ends.get(element) ?? 0);
    if (right + scrollX <= width + 1 || !(wide || box.left < width)) return false;
    if (!isVisible(element) || hiddenFromSight(element)) return false;
    return scroller(element) === undefined;
  });
  const outermost = beyond.filter(
    (element) =>
      (wide || ownText(element) !== '') &&
      ![...element.children].some((child) => beyond.includes(child)),
  );
  const sideways = new Set(
    texts()
      .map(({ element }) => (element.closest(mayScroll) ? undefined : scroller(element)))
      .filter((element) => element !== undefined),
  );
  return [
    ...outermost.map((element) =>
      draftOf(element, 'It reaches beyond the edge of a window of 320 px.'),
    ),
    ...[...sideways].map((element) =>
      draftOf(element, 'Its text has to be scrolled sideways in a window of 320 px.'),
    ),
    ...newlyCut().map((element) => draftOf(element, 'Its text is cut off in a window of 320 px.')),
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
