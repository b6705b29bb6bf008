import type { Kit } from './kit.ts';

/** Words that a box cuts off. */
export type Cut = {
  /** Elements whose words are cut off by a box at this moment. */
  cut: () => Element[];
};

/** Runs inside the page, so it uses nothing from this file. */
export function createCut(kit: Kit): Cut {
  const cutBy = (boxes: DOMRect[], clip: DOMRect, style: CSSStyleDeclaration): boolean => {
    const sides = /hidden|clip/u.test(style.overflowX);
    const ends = /hidden|clip/u.test(style.overflowY);
    return boxes.some(
      (box) =>
        (ends && box.bottom > clip.bottom + box.height / 4) ||
        (sides && (box.right > clip.right + 3 || box.left < clip.left - 3)),
    );
  };

  /** Boxes of a pixel are for screen readers, and a box that scrolls loses nothing. */
  const isCut = (element: Element, boxes: DOMRect[]): boolean => {
    for (let at = element; at !== document.body;) {
      const style = getComputedStyle(at);
      if (/auto|scroll/u.test(style.overflow)) return false;
      const clip = at.getBoundingClientRect();
      const clips = style.display !== 'inline' && clip.width > 2 && clip.height > 2;
      if (clips && cutBy(boxes, clip, style)) return true;
      if (style.position === 'fixed' || at.parentElement === null) return false;
      at = at.parentElement;
    }
    return false;
  };

  const cut = (): Element[] =>
    kit
      .texts()
      .filter(({ element, boxes }) => isCut(element, boxes))
      .map(({ element }) => element);

  return { cut };
}
