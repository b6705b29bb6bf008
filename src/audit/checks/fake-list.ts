import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  const mark = /^\s*([•·‣▪●*–—-]|\d{1,2}[.)]|[a-z]\))\s+[\p{Letter}\p{Number}“‘"'(]/iu;
  const marked = (element: Element | null): boolean =>
    element?.localName === 'p' && mark.test(element.textContent);
  const lines = (element: Element): string[] =>
    element instanceof HTMLElement ? element.innerText.split('\n') : [];
  return elements()
    .filter(
      (element) =>
        element.matches('p, div, td, main, section, article, body') && isVisible(element),
    )
    .filter((element) => {
      const first =
        marked(element) &&
        marked(element.nextElementSibling) &&
        !marked(element.previousElementSibling);
      const broken =
        element.querySelector(':scope > br') !== null &&
        lines(element).filter((line) => mark.test(line)).length > 1;
      return first || broken;
    })
    .map((element) => draftOf(element, 'Lines that begin with a mark stand in for a list.'));
}

/** WCAG 1.3.1: what looks like a list is one. */
export const fakeList: PageCheck = {
  id: 'fake-list',
  title: 'What looks like a list is one',
  criteria: ['1.3.1'],
  fix: 'Make it a list (<ul> or <ol>; “- ” at the start of the line in Markdown).',
  stages: ['wide'],
  find,
};
