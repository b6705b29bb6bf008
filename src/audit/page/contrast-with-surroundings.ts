import { textContrast } from './colours.ts';
import { groundsOf, paintedBoxes } from './grounds.ts';
import { ownText, elements, texts } from './texts.ts';
import type { TextBox } from './texts.ts';

type Box = { left: number; right: number; top: number; bottom: number };
const inside = (box: Box, other: Box): boolean =>
  box.left >= other.left - 1 &&
  box.right <= other.right + 1 &&
  box.top >= other.top - 1 &&
  box.bottom <= other.bottom + 1;
const meet = (box: Box, other: Box): boolean =>
  box.left < other.right &&
  other.left < box.right &&
  box.top < other.bottom &&
  other.top < box.bottom;

/** The parent that paints behind an element; null for the bare page, nothing where it is unsure. */
const owner = (element: Element): Element | null | undefined => {
  const grounds = groundsOf();
  let found: Element | null = null;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (grounds.get(at) === 'unsure') return undefined;
    if (found === null && grounds.get(at) === 'solid') found = at;
  }
  return found;
};

/** The colour of the outermost element, or of the body below a clear one, covers the page. */
const coversPage = (element: Element | null): boolean => {
  const root = document.documentElement;
  const body = element === document.body && groundsOf().get(root) === 'clear';
  return element === null || element === root || body;
};

const onOwnGround = ({ element, boxes }: TextBox): boolean => {
  const own = owner(element);
  if (own === undefined || element.getRootNode() !== document) return false;
  const ground = own?.getBoundingClientRect();
  return coversPage(own) || boxes.every((box) => ground !== undefined && inside(box, ground));
};

/** How many times as much contrast as they need words have for certain; 0 where nobody can say. */
const plainContrast = ({ element, text }: TextBox): number => {
  if (!/[\p{Letter}\d]/u.test(text)) return 0;
  const { color, textShadow, webkitTextStrokeWidth } = getComputedStyle(element);
  if (!color.startsWith('rgb(') || textShadow !== 'none' || webkitTextStrokeWidth !== '0px')
    return 0;
  const contrast = textContrast(element);
  return contrast === undefined ? 0 : (contrast.ratio - 0.02) / contrast.needed;
};

/** Elements that stand out enough for AA (WCAG 1.4.3), and for AAA (1.4.6), for certain. */
export type Certain = { enough: ReadonlySet<Element>; more: ReadonlySet<Element> };

/** AAA asks for 7 where AA asks for 4.5, and for 4.5 where it asks for 3. */
const enhanced = 7 / 4.5;

/**
 * Elements without words, and those whose words stand out for certain: plain colours, nothing but
 * their own parents behind them, and enough contrast. A closer look may leave them out.
 */
export const standOut = (): Certain => {
  const painted = paintedBoxes();
  const covered = ({ element, boxes }: TextBox): boolean =>
    painted.some(
      (one) => !one.element.contains(element) && boxes.some((box) => meet(box, one.box)),
    );
  const wordless = elements()
    .filter((element) => ownText(element) === '' && element.shadowRoot === null)
    .filter((element) => !element.matches('input, select, textarea, slot'));
  const certain = texts()
    .map((text) => ({ text, times: plainContrast(text) }))
    .filter(({ text, times }) => times >= 1 && onOwnGround(text) && !covered(text));
  const much = certain.filter(({ times }) => times >= enhanced);
  const owners = (found: typeof certain): Set<Element> =>
    new Set([...wordless, ...found.map(({ text: { element } }) => element)]);
  return { enough: owners(certain), more: owners(much) };
};
