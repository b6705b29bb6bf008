import { contrastAgainst } from './colours.ts';

/** An outline that nobody can tell from its background is none. */
const outlineOf = (style: CSSStyleDeclaration, element: Element): string => {
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0) return '';
  if (style.outlineStyle === 'auto') return style.outline;
  const around = contrastAgainst(style.outlineColor, element.parentElement) ?? 21;
  const on = contrastAgainst(style.outlineColor, element) ?? 21;
  return Math.max(around, on) < 1.5 ? '' : style.outline;
};

const sign = (element: Element, pseudo?: string): string => {
  const style = getComputedStyle(element, pseudo);
  if (pseudo !== undefined && style.content === 'none') return '';
  const { boxShadow, border, backgroundColor, backgroundImage, color, textDecoration } = style;
  const { transform, opacity, fontWeight, clipPath, width, height, left, top } = style;
  const paint = [boxShadow, border, backgroundColor, backgroundImage, color, textDecoration];
  const shape = [transform, opacity, fontWeight, clipPath, width, height, left, top];
  return [outlineOf(style, element), ...paint, ...shape].join('|');
};

/** A digest of all that may show the focus: on the element, its parents, its label, and what is beside or first in it. */
export const lookOf = (element: Element): string => {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const parent = element.parentElement;
  const beside = [element.previousElementSibling, element.nextElementSibling];
  const near = [
    element,
    parent,
    parent?.parentElement,
    label,
    element.firstElementChild,
    ...beside,
  ];
  return near
    .filter((one) => one instanceof Element)
    .flatMap((one) => [sign(one), sign(one, '::before'), sign(one, '::after')])
    .join('\n');
};
