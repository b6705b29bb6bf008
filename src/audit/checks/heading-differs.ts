import type { PageCheck } from '../check.ts';
import type { Kit } from '../page/kit.ts';
import type { Draft } from '../fault.ts';

/** Headings are compared with those beside them: the same level under the same heading. */
function find(kit: Kit): Draft[] {
  const path: string[] = [];
  const met = new Set<string>();
  return kit
    .elements()
    .filter((element) => element.matches('h1, h2, h3, h4, h5, h6') && kit.visible(element))
    .flatMap((element) => {
      const level = Number(element.localName.slice(1));
      const name = kit.name(element).toLowerCase();
      path.length = level - 1;
      const place = [...path, name].join(' > ');
      path[level - 1] = name;
      const twin = name !== '' && met.has(place);
      met.add(place);
      return !twin
        ? []
        : [kit.draft(element, `Two headings side by side say “${kit.name(element)}”.`)];
    });
}

/** WCAG 2.4.6: headings that say the same cannot be told apart in a list of headings. */
export const headingDiffers: PageCheck = {
  id: 'heading-differs',
  title: 'Headings side by side differ',
  criteria: ['2.4.6'],
  fix: 'Add to each heading what makes its part different, or join the parts.',
  stage: 'wide',
  find,
};
