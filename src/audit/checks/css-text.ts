import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Words of a sentence, not a mark, a counter or a label of one word. */
const sentence = /\p{Letter}{2}\P{Letter}+\p{Letter}{2}/u;

function find(): Draft[] {
  return elements().flatMap((element) => {
    const words = ['::before', '::after'].map((pseudo) => wordsIn(element, pseudo)).find(Boolean);
    if (words === undefined || !isVisible(element)) return [];
    return [draftOf(element, `Only its style sheet holds the words “${words}”.`)];
  });
}

/** The words that a style sheet puts before or after an element, where they are a sentence. */
function wordsIn(element: Element, pseudo: string): string | undefined {
  const { content, display, fontFamily } = getComputedStyle(element, pseudo);
  const words = /^"((?:[^"\\]|\\.)*)"$/u.exec(content)?.[1];
  if (words === undefined || display === 'none' || /icon|awesome/iu.test(fontFamily))
    return undefined;
  // What repeats the page (`attr(…)`) loses nothing.
  const repeats = [...element.attributes].some(({ value }) => value === words);
  return sentence.test(words) && !repeats ? words : undefined;
}

/** WCAG 1.3.1 (failure F87): who reads without styles, or copies the text, goes without these words. */
export const cssText: PageCheck = {
  id: 'css-text',
  title: 'What is said stands in the page, not in its style sheet',
  criteria: ['1.3.1'],
  fix: 'Write the words in the HTML.',
  stages: ['wide'],
  find,
};
