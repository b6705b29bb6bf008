import type { Kit } from './kit.ts';

/** What gets lost when text grows. */
export type Shifts = {
  /** Elements whose words are cut off by a box now, and were not when the page was as it came. */
  newlyCut: () => Element[];
  /** Elements whose words now lie on other words, and did not when the page was as it came. */
  newlyCovered: () => Element[];
  /** Remembers how the page came. */
  remember: () => void;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createShifts(kit: Kit): Shifts {
  const before = { cut: new Set<Element>(), covered: new Set<Element>() };

  /** Boxes of a pixel are for screen readers, and a box that scrolls loses nothing. */
  const clips = (element: Element): DOMRect | undefined => {
    const style = getComputedStyle(element);
    if (!/hidden|clip/u.test(style.overflow) || style.display === 'inline') return undefined;
    const box = element.getBoundingClientRect();
    return box.width <= 2 || box.height <= 2 ? undefined : box;
  };

  const cutBy = (boxes: DOMRect[], clip: DOMRect, overflow: CSSStyleDeclaration): boolean => {
    const sides = /hidden|clip/u.test(overflow.overflowX);
    const ends = /hidden|clip/u.test(overflow.overflowY);
    return boxes.some(
      (box) =>
        (ends && box.bottom > clip.bottom + box.height / 4) ||
        (sides && (box.right > clip.right + 3 || box.left < clip.left - 3)),
    );
  };

  const isCut = (element: Element, boxes: DOMRect[]): boolean => {
    for (
      let at: Element | null = element;
      at !== null && at !== document.body;
      at = at.parentElement
    ) {
      const style = getComputedStyle(at);
      if (/auto|scroll/u.test(style.overflow)) return false;
      const clip = clips(at);
      if (clip !== undefined && cutBy(boxes, clip, style)) return true;
      if (style.position === 'fixed') return false;
    }
    return false;
  };

  const cut = (): Element[] =>
    kit
      .texts()
      .filter(({ element, boxes }) => isCut(element, boxes))
      .map(({ element }) => element);

  /** What sticks to the window lies over the page by intention. */
  const floats = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (/fixed|sticky/u.test(getComputedStyle(at).position)) return true;
    return false;
  };

  /** Only the middle half of a line counts, so that tight lines do not touch. */
  const covered = (): Element[] => {
    const lines = kit
      .texts()
      .filter(({ element }) => !floats(element))
      .flatMap(({ element, boxes }) =>
        boxes.map((box) => ({ element, box, quarter: box.height / 4 })),
      )
      .map(({ element, box, quarter }) => ({
        element,
        left: box.left + 2,
        right: box.right - 2,
        top: box.top + quarter,
        bottom: box.bottom - quarter,
      }))
      .sort((a, b) => a.top - b.top);
    const found = new Set<Element>();
    let open: typeof lines = [];
    for (const line of lines) {
      open = open.filter((other) => other.bottom > line.top);
      for (const other of open)
        if (other.element !== line.element && other.left < line.right && line.left < other.right)
          found.add(line.element);
      open.push(line);
    }
    return [...found];
  };

  return {
    newlyCut: () => cut().filter((element) => !before.cut.has(element)),
    newlyCovered: () => covered().filter((element) => !before.covered.has(element)),
    remember: () => {
      before.cut = new Set(cut());
      before.covered = new Set(covered());
    },
  };
}
