import { linksElsewhere } from '../page/links-elsewhere.ts';
import { accessibleName, draftOf } from '../page/names.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  return linksElsewhere()
    .filter(({ alike }) => alike)
    .map(({ link, places }) => ({
      ...draftOf(
        link,
        `Another link has the same text, “${accessibleName(link)}”, and the same words around it, and leads elsewhere.`,
      ),
      unlessSame: places,
    }));
}

/** WCAG 2.4.4: where the words around two links do not tell them apart either, nothing does. */
export const linkInContext: PageCheck = {
  id: 'link-in-context',
  title: 'Links with the same words around them lead to one place',
  criteria: ['2.4.4', '2.4.9'],
  fix: 'Add to each text what makes its target different, if need be in visually hidden words.',
  stages: ['wide'],
  find,
};
