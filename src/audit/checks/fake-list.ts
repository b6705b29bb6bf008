import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** A sign or a number as lists have it, and words. */
const mark = /^\s*([•·‣▪●*–—-]|\d{1,2}[.)]|[a-z]\))\s+[\p{Letter}\p{Number}“‘"'(]/iu;

const marked = (element: Element | null): boolean =>
  element?.localName === 'p' && mark.test(element.textContent);

/** The lines between breaks: of a paragraph all its words, of a part of the page only those of its own. */
function linesOf(element: Element): string[] {
  if (element.matches('p, div, td'))
    return element instanceof HTMLElement ? element.innerText.split('\n') : [];
  return [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map(({ data }) => data.trim());
}

function find(): Draft[] {
  return elements()
    .filter((element) => element.matches('p, div, td, main, section, article, body'))
    .filter((element) => isVisible(element))
    .filter((element) => {
      const first =
        marked(element) &&
        marked(element.nextElementSibling) &&
        !marked(element.previousElementSibling);
      const broken =
        element.querySelector(':scope > br') !== null &&
        linesOf(element).filter((line) => mark.test(line)).length > 1;
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
