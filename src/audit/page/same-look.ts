import { elements } from './texts.ts';

let firstLook: string | undefined;

/** Whether the page draws the same elements in the same colours as when this was first asked. */
export function sameLook(): boolean {
  const look = elements()
    .map((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return '';
      const { color, backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      return `${color}${backgroundColor}${backgroundImage}${opacity}`;
    })
    .join('|');
  const same = firstLook === look;
  firstLook ??= look;
  return same;
}
