import { draftOf } from '../page/names.ts';
import { texts, type TextBox } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/** The style attribute that fixes the distance of an element's lines, whatever a reader sets. */
function fixes(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  const { style } = element;
  const own = style.getPropertyPriority('line-height') === 'important';
  return own && !/^(?:inherit|unset|revert|revert-layer)$/u.test(style.lineHeight);
}

/** Whether a text has more than one line, so that their distance matters. */
function wraps({ boxes }: TextBox): boolean {
  const [first] = boxes;
  return first !== undefined && boxes.some(({ top }) => top > first.top + first.height / 2);
}

function isTight({ element }: TextBox): boolean {
  const { lineHeight, fontSize } = getComputedStyle(element);
  const height = lineHeight === 'normal' ? 0 : parseFloat(lineHeight);
  return height < parseFloat(fontSize) * 1.5 - 0.1;
}

/** WCAG 1.4.12: readers can set lines apart, unless a style attribute forbids it. */
export const lineSpacing: PageCheck = {
  id: 'line-spacing',
  title: 'Lines can be set further apart',
  criteria: ['1.4.12'],
  fix: 'Take !important from line-height in the style attribute, or make it 1.5 or more.',
  stages: ['wide'],
  find: () =>
    texts()
      .filter((text) => wraps(text) && isTight(text))
      .map((text) => ({ text, owner: text.element.closest('[style*="line-height" i]') }))
      .filter(({ owner }) => owner !== null && fixes(owner))
      .map(({ text: { element } }) =>
        draftOf(element, 'A style attribute keeps its lines closer than 1.5, with !important.'),
      ),
};
