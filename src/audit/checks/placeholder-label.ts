import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  return elements()
    .filter(
      (element) =>
        element.matches('input[placeholder], textarea[placeholder]') && isVisible(element),
    )
    .filter((element) => {
      const { labels } = element as HTMLInputElement | HTMLTextAreaElement;
      return (labels?.length ?? 0) === 0 && !element.matches('[aria-label], [aria-labelledby]');
    })
    .map((element) =>
      draftOf(element, 'Its only label is the placeholder, which goes away when somebody types.'),
    );
}

/** WCAG 3.3.2: a label stays while the reader types. */
export const placeholderLabel: PageCheck = {
  id: 'placeholder-label',
  title: 'Each field has a label that stays',
  criteria: ['3.3.2'],
  fix: 'Add a visible <label for="…">, and keep the placeholder for an example or drop it.',
  stages: ['wide'],
  find,
};
