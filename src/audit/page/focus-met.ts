import type { Texts } from './texts.ts';
import type { Met } from '../browser/stops.ts';
import type { Colours } from './colours.ts';
import type { FocusPlace } from './focus-place.ts';
import type { Focusable } from './focusable.ts';
import type { Names } from './names.ts';
import type { Sight } from './sight.ts';

/** What has the focus. */
export type FocusMet = {
  /** The element with the focus, also inside open shadow roots; nothing where it is the page itself. */
  focused: () => Element | null;
  /** What a walk writes down of any element that has the focus. */
  met: (element: Element) => Met;
  /** Whether words that have the focus stand out too little, and by how much. */
  lowContrast: (element: Element) => { ratio: number; needed: number } | undefined;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createFocusMet(
  kit: Colours & FocusPlace & Focusable & Names & Sight & Texts,
): FocusMet {
  const focused = (): Element | null => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.matches('html, body') === true ? null : element;
  };

  const met = (element: Element): Met => {
    const face = kit.face(element);
    return {
      ...kit.draft(element, ''),
      seen: element.localName === 'area' || (kit.visible(face) && !kit.hiddenFromSight(face)),
      coveredBy: kit.coveredBy(element),
    };
  };

  const lowContrast = (element: Element): { ratio: number; needed: number } | undefined => {
    const contrast = kit.ownText(element) === '' ? undefined : kit.contrast(element);
    const low = contrast !== undefined && contrast.ratio < contrast.needed - 0.01;
    return low ? contrast : undefined;
  };

  return { focused, met, lowContrast };
}
