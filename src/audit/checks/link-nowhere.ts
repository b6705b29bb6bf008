import { accessibleName, draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import { hasClickListener } from '../page/clicks.ts';

/** Whether a script may answer a click on an element, or on something that it stands in. */
function isHeard(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (hasClickListener(at) || at.hasAttribute('onclick')) return true;
  return hasClickListener(document) || hasClickListener(window);
}

/** A link that leads nowhere and does nothing is a promise that is not kept. */
export const linkNowhere: PageCheck = {
  id: 'link-nowhere',
  title: 'Each link leads somewhere',
  criteria: [],
  level: 'best-practice',
  fix: 'Give the link its address, or make it a <button> if it does something.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) => element.matches('a[href="#"], a[href=""], a[href^="javascript:void"]'))
      .filter((link) => isVisible(link) && !/\b(?:top|up)\b/iu.test(accessibleName(link)))
      .filter((link) => !link.hasAttribute('onclick') && !isHeard(link))
      .map((link) => draftOf(link, 'It leads nowhere, and nothing answers a click on it.')),
};
