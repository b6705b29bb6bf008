/** What can be seen on the page. */
export type Sight = {
  /** Whether the element is drawn and large enough to see. */
  visible: (element: Element) => boolean;
  /** Whether the element is kept for screen readers: clipped to a pixel, cut away or moved far off. */
  hiddenFromSight: (element: Element) => boolean;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createSight(): Sight {
  const visible = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 2 && box.height > 2;
  };

  const hidden = (element: Element): boolean => {
    const style = getComputedStyle(element);
    if (/^rect\([01]px|^rect\(0/u.test(style.getPropertyValue('clip'))) return true;
    if (/inset\((50|100)%/u.test(style.clipPath)) return true;
    if (style.position === 'static') return false;
    const box = element.getBoundingClientRect();
    return box.right < 0 || box.bottom + scrollY < 0 || (box.width <= 2 && box.height <= 2);
  };

  const hiddenFromSight = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (hidden(at)) return true;
    return false;
  };

  return { visible, hiddenFromSight };
}
