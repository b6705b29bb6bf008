import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import { hasClickListener, listensInParts } from '../page/clicks.ts';

/** What scrolls has to take the focus. */
const scrolls = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;

/** A stop of the Tab key at which nothing can be done keeps people from those at which something can. */
export const focusOnWords: PageCheck = {
  id: 'focus-on-words',
  title: 'What only shows words takes no focus',
  criteria: [],
  level: 'best-practice',
  fix: 'Remove tabindex="0".',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) =>
        element.matches(
          'p[tabindex="0"], h1[tabindex="0"], h2[tabindex="0"], h3[tabindex="0"], h4[tabindex="0"], span[tabindex="0"], li[tabindex="0"], img[tabindex="0"]',
        ),
      )
      .filter(
        (element) =>
          isVisible(element) &&
          !element.matches('[role], [onclick], [onkeydown], [aria-describedby], [contenteditable]'),
      )
      .filter((element) => !hasClickListener(element) && !scrolls(element))
      .filter(() => !listensInParts())
      .map((element) => draftOf(element, 'It takes the focus, and nothing can be done with it.')),
};
