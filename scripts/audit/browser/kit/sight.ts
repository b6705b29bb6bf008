/** Words on the page: the element that owns them, and where they are drawn. */
export type TextBox = { element: Element; text: string; boxes: DOMRect[] };

/** What can be seen on the page. */
export type Sight = {
  /** Every element, also inside open shadow roots. */
  elements: () => Element[];
  /** The words directly inside an element. */
  ownText: (element: Element) => string;
  /** Whether the element is drawn and large enough to see. */
  visible: (element: Element) => boolean;
  /** Whether the element is kept for screen readers: clipped to a pixel, cut away or moved far off. */
  hiddenFromSight: (element: Element) => boolean;
  /** Elements with visible words of their own, freshly measured. */
  texts: () => TextBox[];
};

/** Runs inside the page, so it uses nothing from this file. */
export function createSight(): Sight {
  const below = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot === null ? [element] : [element, ...below(element.shadowRoot)],
    );

  const words = (element: Element): Text[] =>
    [...element.childNodes]
      .filter((node) => node instanceof Text)
      .filter((node) => node.data.trim() !== '');

  const ownText = (element: Element): string =>
    words(element)
      .map((node) => node.data)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim();

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

  const boxesOf = (element: Element): DOMRect[] => {
    const range = document.createRange();
    return words(element).flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    });
  };

  const texts = (): TextBox[] =>
    below(document)
      .filter((element) => words(element).length > 0)
      .filter((element) => !element.closest('head, script, style, template, noscript, svg, option'))
      .filter((element) => visible(element) && !hiddenFromSight(element))
      .map((element) => ({ element, text: ownText(element), boxes: boxesOf(element) }));

  return { elements: () => below(document), ownText, visible, hiddenFromSight, texts };
}
