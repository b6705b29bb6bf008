import { accessibleName, draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/** WCAG 4.1.2: what opens more of the page has a name; a browser’s own, “Details”, says nothing. */
export const summaryName: PageCheck = {
  id: 'summary-name',
  title: 'What opens more of the page has a name',
  criteria: ['4.1.2'],
  fix: 'Say in the <summary> what it opens.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) => element instanceof HTMLDetailsElement && isVisible(element))
      .map((details) => details.querySelector(':scope > summary'))
      .filter((summary) => summary !== null)
      .filter((summary) => accessibleName(summary) === '' && !summary.matches('[aria-hidden=true]'))
      .map((summary) => draftOf(summary, 'It opens something, and has no name.')),
};
