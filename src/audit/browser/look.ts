import type { Kit } from '../page/kit.ts';

/**
 * Whether the page draws the same elements in the same colours as when this was first asked.
 * Runs inside the page.
 */
export function sameLook(kit: Kit): boolean {
  const look = kit
    .elements()
    .map((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return '';
      const { color, backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      return `${color}${backgroundColor}${backgroundImage}${opacity}`;
    })
    .join('|');
  const same = window.plainLook === look;
  window.plainLook ??= look;
  return same;
}
