import type { Texts } from './texts.ts';
/** What lies behind words. */
export type Grounds = {
  /**
   * What each element paints behind its words. `unsure`: a picture, a veil or a filter, or a
   * pseudo-element that paints, because nobody can ask where that one is.
   */
  grounds: () => ReadonlyMap<Element, 'clear' | 'solid' | 'unsure'>;
  /** Where elements paint anything that words may lie on. */
  painted: () => { element: Element; box: DOMRect }[];
};

/** Runs inside the page, so it uses nothing from this file. */
export function createGrounds(kit: Texts): Grounds {
  const clear = 'rgba(0, 0, 0, 0)';
  const drawn =
    'img, svg, canvas, video, iframe, object, embed, input, select, textarea, meter, hr';
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
  const grounds = (): ReadonlyMap<Element, 'clear' | 'solid' | 'unsure'> => {
    if (known.state !== kit.state()) {
      const found = kit.elements().map((element) => [element, groundOf(element)] as const);
      known = { state: kit.state(), grounds: new Map(found) };
    }
    return known.grounds;
  };
  const painted = (): { element: Element; box: DOMRect }[] =>
    kit
      .elements()
      .filter((element) => grounds().get(element) !== 'clear' || element.matches(drawn))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));

  return { grounds, painted };
}
