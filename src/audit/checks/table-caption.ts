import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/** Markdown has no captions: a heading, or a sentence that ends in a colon, right above says what is shown. */
function isNamedAbove(table: Element): boolean {
  const above = table.previousElementSibling;
  return above?.matches('h2, h3, h4, h5, h6') === true || /:\s*$/u.test(above?.textContent ?? '');
}

/** WCAG technique H39: who goes from table to table hears what each is about. */
export const tableCaption: PageCheck = {
  id: 'table-caption',
  title: 'Each table says what it shows',
  criteria: [],
  level: 'best-practice',
  fix: 'Begin the table with a <caption>.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) => element instanceof HTMLTableElement && isVisible(element))
      .filter(
        (table) => table.querySelector('th') !== null && table.querySelectorAll('tr').length > 1,
      )
      .filter(
        (table) =>
          !table.matches(
            '[role=presentation], [role=none], [aria-label], [aria-labelledby], [title]',
          ),
      )
      .filter(
        (table) =>
          table.querySelector(':scope > caption') === null &&
          table.closest('figure:has(> figcaption)') === null,
      )
      .filter((table) => !isNamedAbove(table))
      .map((table) => draftOf(table, 'It has no caption.')),
};
