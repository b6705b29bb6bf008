import { hasClickListener } from '../page/clicks.ts';
import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Elements that answer a click, and that Tab never reaches, nor anything in or around them. */
function find(): Draft[] {
  const usable =
    'a[href], button, input, select, textarea, summary, label, option, [tabindex], [contenteditable], audio, video';
  return elements()
    .filter((element) => element.hasAttribute('onclick') || hasClickListener(element))
    .filter((element) => isVisible(element) && !element.matches('html, body, main, form'))
    .filter((element) => element.closest(usable) === null && element.querySelector(usable) === null)
    .map((element) => ({
      ...draftOf(element, 'It answers a click, but not the keyboard.'),
      // It mostly leads to the top of the page, as a key does, or home, as a link beside it may.
      ...(element.matches('h1') && { asks: true }),
    }));
}

/** WCAG 2.1.1: everything works from the keyboard. */
export const mouseOnly: PageCheck = {
  id: 'mouse-only',
  title: 'What can be clicked can be reached with the keyboard',
  criteria: ['2.1.1'],
  fix: 'Make it a <button> or a link.',
  stages: ['wide'],
  find,
};
