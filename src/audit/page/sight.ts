/** Whether the element is drawn and large enough to see. */
export const isVisible = (element: Element): boolean => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 2 && box.height > 2;
};

/** Whether the element is there for those who listen, seen or not. */
export const isSpoken = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true });

const hidden = (element: Element): boolean => {
  const style = getComputedStyle(element);
  if (/^rect\([01]px|^rect\(0/u.test(style.getPropertyValue('clip'))) return true;
  if (/inset\((50|100)%/u.test(style.clipPath)) return true;
  if (style.position === 'static') return false;
  const box = element.getBoundingClientRect();
  return box.right < 0 || box.bottom + scrollY < 0 || (box.width <= 2 && box.height <= 2);
};

/**
 * Whether the element is kept for screen readers: clipped to a pixel, cut away or moved far off.
 * `known` remembers the answers, where many are asked while the page stays as it is.
 */
export const hiddenFromSight = (element: Element, known?: Map<Element, boolean>): boolean => {
  const { parentElement: parent } = element;
  const answer =
    known?.get(element) ?? (hidden(element) || (parent !== null && hiddenFromSight(parent, known)));
  known?.set(element, answer);
  return answer;
};
