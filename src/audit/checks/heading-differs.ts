import { accessibleName, draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Headings are compared with those beside them: the same level under the same heading. */
function find(): Draft[] {
  const path: string[] = [];
  const met = new Set<string>();
  return elements()
    .filter((element) => element.matches('h1, h2, h3, h4, h5, h6') && isVisible(element))
    .flatMap((element) => {
      const level = Number(element.localName.slice(1));
      const name = accessibleName(element).toLowerCase();
      path.length = level - 1;
      const place = [...path, name].join(' > ');
      path[level - 1] = name;
      const twin = name !== '' && met.has(place);
      met.add(place);
      return !twin
        ? []
        : [draftOf(element, `Two headings side by side say “${accessibleName(element)}”.`)];
    });
}

/** Headings that say the same cannot be told apart in a list of headings; WCAG 2.4.6 only asks that each describes its part. */
export const headingDiffers: PageCheck = {
  id: 'heading-differs',
  title: 'Headings side by side differ',
  criteria: ['2.4.6'],
  level: 'best-practice',
  fix: 'Add to each heading what makes its part different, or join the parts.',
  stages: ['wide'],
  find,
};
