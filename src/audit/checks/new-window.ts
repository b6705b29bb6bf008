import { accessibleName, draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/** What is said of a link, also beside its name. */
function wordsOf(link: Element): string {
  const ids = (link.getAttribute('aria-describedby') ?? '').split(/\s+/u).filter(Boolean);
  const described = ids.map((id) => document.getElementById(id)?.textContent ?? '');
  const pictures = [...link.querySelectorAll('[alt], [aria-label], title')].map(
    (one) => one.getAttribute('alt') ?? one.getAttribute('aria-label') ?? one.textContent,
  );
  return [accessibleName(link), link.getAttribute('title') ?? '', ...described, ...pictures].join(
    ' ',
  );
}

/** WCAG 3.2.5: a reader is told of a new window before, since the way back does not lead out of it. */
export const newWindow: PageCheck = {
  id: 'new-window',
  title: 'A link says when it opens a new window',
  criteria: ['3.2.5'],
  fix: 'Open it in the same window, or write “(opens in a new tab)” into the link.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) => element.matches('a[href][target=_blank]') && isVisible(element))
      .filter(
        (link) => !/\b(?:new|opens?|another) .*?(?:window|tab)\b|external/iu.test(wordsOf(link)),
      )
      .map((link) => draftOf(link, 'It opens a new window, and does not say so.')),
};
