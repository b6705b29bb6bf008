import { hiddenFromSight, isVisible } from './sight.ts';

/** Words on the page: the element that owns them, and where they are drawn. */
export type TextBox = { element: Element; text: string; boxes: DOMRect[] };

let state = 0;
let known: { elements?: Element[]; texts?: TextBox[] } = {};

const below = (root: Document | ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot === null ? [element] : [element, ...below(element.shadowRoot)],
  );
/** Every element, also inside open shadow roots. */
export const elements = (): Element[] => (known.elements ??= below(document));

const words = (element: Element): Text[] =>
  [...element.childNodes]
    .filter((node) => node instanceof Text)
    .filter((node) => node.data.trim() !== '');

/** The words directly inside an element. */
export const ownText = (element: Element): string =>
  words(element)
    .map((node) => node.data)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

const boxesOf = (element: Element): DOMRect[] => {
  const range = document.createRange();
  return words(element).flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  });
};

const measure = (): TextBox[] => {
  const hidden = new Map<Element, boolean>();
  return elements()
    .filter((element) => words(element).length > 0)
    .filter((element) => !element.closest('head, script, style, template, noscript, svg, option'))
    .filter((element) => isVisible(element) && !hiddenFromSight(element, hidden))
    .map((element) => ({ element, text: ownText(element), boxes: boxesOf(element) }));
};

/** Elements with visible words of their own. */
export const texts = (): TextBox[] => (known.texts ??= measure());

/** Forgets what was measured: the page looks different now. */
export const startFresh = (): void => {
  known = {};
  state++;
};

/** Counts the states of the page that were measured. */
export const measuredState = (): number => state;
