import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements, ownText } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Where a short line is no heading, however it looks. */
const apart =
  'header, footer, nav, table, li, dl, figure, blockquote, a, button, label, form, summary, aside, [role=alert], [role=note], h1, h2, h3, h4, h5, h6';

/** Words that name a box of advice, which is no part of the page with a heading of its own. */
const labels =
  /^(?:note|notes|tip|hint|warning|caution|danger|important|attention|see also|example|error|info|information|remark|deprecated|todo|new in .*|changed in .*|added in .*)[:.]?$/iu;

/** “Table 9.1. String functions”: the caption of what follows, which has an element of its own. */
const caption =
  /^(?:table|figure|fig|example|listing|equation|exhibit|chart|box)\.?\s*(?:\d|[a-z]\.\d)/iu;

/** A short line, all of it bold or large, with ordinary text below it. */
function find(): Draft[] {
  return elements()
    .filter((element) => element.matches('p, div') && isVisible(element))
    .filter((element) => element.closest(apart) === null && isOneLine(element))
    .flatMap((element) => {
      const next = element.nextElementSibling;
      const text = element.textContent.trim();
      if (next === null || !leadsOn(text, next) || labels.test(text) || caption.test(text))
        return [];
      const look = lookOf(element, next, text);
      if (look === '') return [];
      const draft = draftOf(element, `A line of ${look} text stands in for a heading.`);
      // “Options:” may begin a sentence that what follows ends.
      return [text.endsWith(':') ? { ...draft, asks: true } : draft];
    });
}

/** How a line stands out from what follows it as headings do; empty where it does not. */
function lookOf(element: Element, next: Element, text: string): 'bold' | 'large' | '' {
  if (isBold(element) && !isBold(next) && !/[.,;!?]$/u.test(text)) return 'bold';
  // A line right below a heading belongs to it.
  const below = element.previousElementSibling?.matches('h1, h2, h3, h4, h5, h6') === true;
  return !below && isLarge(element, next) && !/[.,;]$/u.test(text) ? 'large' : '';
}

function isOneLine(element: Element): boolean {
  return ![...element.children].some((child) => getComputedStyle(child).display !== 'inline');
}

function leadsOn(text: string, next: Element): boolean {
  const follows =
    next.matches('p, ul, ol, table, div') && next.textContent.trim().length > text.length;
  return follows && text.length >= 3 && text.length <= 80 && /\p{Letter}{2}/u.test(text);
}

function ownersOf(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')].filter((one) => ownText(one) !== '');
}

function isBold(element: Element): boolean {
  const owners = ownersOf(element);
  return (
    owners.length > 0 && owners.every((one) => Number(getComputedStyle(one).fontWeight) >= 600)
  );
}

/** At least half as large again as the text below, as no emphasis is. */
function isLarge(element: Element, next: Element): boolean {
  const sizes = (one: Element): number[] =>
    ownersOf(one).map((owner) => parseFloat(getComputedStyle(owner).fontSize));
  const below = Math.max(...sizes(next));
  return Number.isFinite(below) && sizes(element).every((size) => size >= below * 1.5);
}

/** WCAG 1.3.1: what looks like a heading is one. */
export const fakeHeading: PageCheck = {
  id: 'fake-heading',
  title: 'What looks like a heading is one',
  criteria: ['1.3.1'],
  fix: 'Make it a heading of the next level (## in Markdown), not bold or large text.',
  stages: ['wide'],
  find,
};
