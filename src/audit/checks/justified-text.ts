import { draftOf } from '../page/names.ts';
import { texts } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/** WCAG 1.4.8: readers with dyslexia lose the line where the gaps between words are uneven. */
export const justifiedText: PageCheck = {
  id: 'justified-text',
  title: 'Text is not justified',
  criteria: ['1.4.8'],
  fix: 'Remove text-align: justify.',
  stages: ['wide'],
  find: () =>
    texts()
      .filter(({ element, boxes }) => isJustified(element) && linesOf(boxes) > 1)
      .map(({ element }) => draftOf(element, 'Its text is aligned to both sides.')),
};

const isJustified = (element: Element): boolean =>
  getComputedStyle(element).textAlign === 'justify';

/** Text of one line shows no gaps. */
const linesOf = (boxes: readonly DOMRect[]): number =>
  new Set(boxes.map((box) => Math.round(box.top))).size;
