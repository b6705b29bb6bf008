import { textContrast } from './colours.ts';
import { coverOf } from './focus-place.ts';
import { faceOf } from './focusable.ts';
import { draftOf } from './names.ts';
import { hiddenFromSight, isVisible } from './sight.ts';
import { ownText } from './texts.ts';
import type { Met } from '../browser/stops.ts';

/** The element with the focus, also inside open shadow roots; nothing where it is the page itself. */
export const focusedElement = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.matches('html, body') === true ? null : element;
};

/** What a walk writes down of any element that has the focus. */
export const metAt = (element: Element): Met => {
  const face = faceOf(element);
  return {
    ...draftOf(element, ''),
    seen: element.localName === 'area' || (isVisible(face) && !hiddenFromSight(face)),
    ...coverOf(element),
  };
};

/** Whether words that have the focus stand out too little, and by how much. */
export const lowContrast = (element: Element): { ratio: number; needed: number } | undefined => {
  const contrast = ownText(element) === '' ? undefined : textContrast(element);
  const low = contrast !== undefined && contrast.ratio < contrast.needed - 0.01;
  return low ? contrast : undefined;
};
