import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/** Names that an element without a role of its own may not have (WAI-ARIA 1.3, prohibited names). */
const naming = ['aria-label', 'aria-labelledby', 'aria-braillelabel'];
const describing = ['aria-roledescription', 'aria-brailleroledescription'];

/** What is no more than words: generic, a paragraph, an emphasis. */
const plain = [
  'div',
  'span',
  'p',
  'b',
  'i',
  'u',
  'em',
  'strong',
  'code',
  'sub',
  'sup',
  'ins',
].concat(['del', 's', 'small', 'bdi', 'bdo', 'q', 'samp']);
const nameless =
  /^(?:generic|none|presentation|paragraph|caption|code|deletion|emphasis|insertion|strong|subscript|superscript)$/u;

function isPlain(element: Element): boolean {
  const role = element.getAttribute('role')?.trim().split(/\s+/u)[0] ?? '';
  if (role !== '') return nameless.test(role);
  // What takes the focus, or can be edited, is spoken as a thing of its own.
  return (
    plain.includes(element.localName) &&
    !element.matches('[tabindex], [contenteditable], [popover]') &&
    !element.localName.includes('-')
  );
}

/** WAI-ARIA forbids it, and screen readers pass over the name or say it in place of the words. */
export const ariaProhibited: PageCheck = {
  id: 'aria-prohibited',
  title: 'What is only words has no name beside them',
  criteria: [],
  level: 'best-practice',
  fix: 'Write it as words (visually hidden if need be), or give the element the role that it has.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) => isPlain(element) && isVisible(element))
      .filter((element) => element.closest('[aria-hidden=true]') === null)
      .flatMap((element) => {
        const kept = [...naming, ...describing].find(
          (name) => (element.getAttribute(name) ?? '').trim() !== '',
        );
        if (kept === undefined) return [];
        return [draftOf(element, `It has ${kept}, which its role does not allow.`)];
      }),
};
