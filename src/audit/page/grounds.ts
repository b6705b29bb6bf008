import { elements, measuredState } from './texts.ts';

const clear = 'rgba(0, 0, 0, 0)';
const drawn = 'img, svg, canvas, video, iframe, object, embed, input, select, textarea, meter, hr';
let known = { state: -1, grounds: new Map<Element, 'clear' | 'solid' | 'unsure'>() };

const paints = (element: Element, pseudo: string): boolean => {
  const { content, backgroundColor, backgroundImage } = getComputedStyle(element, pseudo);
  return content !== 'none' && (backgroundColor !== clear || backgroundImage !== 'none');
};
const groundOf = (element: Element): 'clear' | 'solid' | 'unsure' => {
  const style = getComputedStyle(element);
  const { backgroundImage, opacity, filter, mixBlendMode, backgroundColor } = style;
  const plain = backgroundImage === 'none' && opacity === '1' && filter === 'none';
  if (!plain || mixBlendMode !== 'normal') return 'unsure';
  if (paints(element, '::before') || paints(element, '::after')) return 'unsure';
  if (backgroundColor === clear) return 'clear';
  return backgroundColor.startsWith('rgb(') ? 'solid' : 'unsure';
};
/**
 * What each element paints behind its words. `unsure`: a picture, a veil or a filter, or a
 * pseudo-element that paints, because nobody can ask where that one is.
 */
export const groundsOf = (): ReadonlyMap<Element, 'clear' | 'solid' | 'unsure'> => {
  if (known.state !== measuredState()) {
    const found = elements().map((element) => [element, groundOf(element)] as const);
    known = { state: measuredState(), grounds: new Map(found) };
  }
  return known.grounds;
};
/** Where elements paint anything that words may lie on. */
export const paintedBoxes = (): { element: Element; box: DOMRect }[] =>
  elements()
    .filter((element) => groundsOf().get(element) !== 'clear' || element.matches(drawn))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
