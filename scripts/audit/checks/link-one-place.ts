import type { PageCheck } from '../check.ts';
import type { Kit } from '../browser/kit/kit.ts';
import type { Draft } from '../fault.ts';

function find(kit: Kit): Draft[] {
  const places = new Map<string, Map<string, Element>>();
  for (const element of kit.elements()) {
    if (!(element instanceof HTMLAnchorElement) || !element.hasAttribute('href')) continue;
    const name = kit.name(element).toLowerCase();
    if (name === '' || !element.checkVisibility()) continue;
    const known = places.get(name) ?? new Map<string, Element>();
    const place = element.href.replace(/#(top)?$/u, '').replace(/\/(index\.html)?$/u, '');
    if (!known.has(place)) known.set(place, element);
    places.set(name, known);
  }
  return [...places.values()].flatMap((known) =>
    [...known.values()]
      .slice(1)
      .map((element) =>
        kit.draft(
          element,
          `Another link on this page has the same text, “${kit.name(element)}”, and leads elsewhere.`,
        ),
      ),
  );
}

/** WCAG 2.4.9: the same words lead to one place. */
export const linkOnePlace: PageCheck = {
  id: 'link-one-place',
  title: 'Links with the same text lead to one place',
  criteria: ['2.4.9'],
  fix: 'Add to each text what makes its target different, if need be in visually hidden words.',
  stage: 'wide',
  find,
};
