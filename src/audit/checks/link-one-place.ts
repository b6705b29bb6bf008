import { linksElsewhere } from '../page/links-elsewhere.ts';
import { accessibleName, draftOf } from '../page/names.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  return linksElsewhere()
    .filter(({ alike }) => !alike)
    .map(({ link, places }) => ({
      ...draftOf(
        link,
        `Another link on this page has the same text, “${accessibleName(link)}”, and leads elsewhere.`,
      ),
      unlessSame: places,
    }));
}

/** WCAG 2.4.9: the same words lead to one place. */
export const linkOnePlace: PageCheck = {
  id: 'link-one-place',
  title: 'Links with the same text lead to one place',
  criteria: ['2.4.9'],
  fix: 'Add to each text what makes its target different, if need be in visually hidden words.',
  stages: ['wide'],
  find,
};
