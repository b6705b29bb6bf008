import { listensInParts } from '../page/clicks.ts';
import { revealed } from '../page/hover.ts';
import { draftOf } from '../page/names.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** What a style sheet shows under the pointer, and shows in no other state. */
function find(): Draft[] {
  return revealed().map(({ element, trigger }) => {
    const draft = draftOf(
      trigger,
      `It shows “${shortly(element)}” under the pointer, and not with the focus.`,
    );
    // A script that listens to the focus may show it then.
    return listensInParts() ? { ...draft, asks: true } : draft;
  });
}

const shortly = (element: Element): string =>
  element.textContent.replace(/\s+/gu, ' ').trim().slice(0, 60);

/** WCAG 2.1.1: what the pointer shows, the keyboard shows too. */
export const hoverOnly: PageCheck = {
  id: 'hover-only',
  title: 'What the pointer shows, the keyboard shows too',
  criteria: ['2.1.1'],
  fix: 'Show it with :focus or :focus-within too, and let its trigger take the focus; or show it always.',
  stages: ['wide'],
  find,
};
