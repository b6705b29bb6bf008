import { accessibleName, draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

const group = 'fieldset, [role=radiogroup], [role=group]';

function find(): Draft[] {
  const radios = elements()
    .filter((element) => element instanceof HTMLInputElement)
    .filter(({ type, name }) => /^(?:radio|checkbox)$/u.test(type) && name !== '');
  const sets = Map.groupBy(radios, ({ type, name, form }) => `${type} ${name} ${form?.id ?? ''}`);
  const loose = [...sets.values()].flatMap((set) => {
    const [first] = set;
    if (first === undefined || set.length < 2 || !isVisible(first.labels?.[0] ?? first)) return [];
    const inRow = (first.closest('tr')?.querySelector('th') ?? null) !== null;
    return first.closest(group) === null && !inRow
      ? [
          draftOf(
            first,
            `${set.length} ${first.type === 'radio' ? 'radio buttons' : 'check boxes'} answer one question, and no group names it.`,
          ),
        ]
      : [];
  });
  const nameless = elements()
    .filter((element) => element.localName === 'fieldset' && isVisible(element))
    .filter(
      (element) => nameOf(element) === '' && !element.matches('[role=none], [role=presentation]'),
    )
    .map((element) =>
      draftOf(
        element,
        element.querySelector(':scope > legend') === null
          ? 'It is a group without a legend.'
          : 'Its legend is empty.',
      ),
    );
  return [...loose, ...nameless];
}

function nameOf(fieldset: Element): string {
  const legend = fieldset.querySelector(':scope > legend');
  const label =
    fieldset.getAttribute('aria-label') ?? fieldset.getAttribute('aria-labelledby') ?? '';
  return `${legend === null ? '' : accessibleName(legend)}${label}`.trim();
}

/** WCAG 1.3.1: an answer such as “Yes” is understood by its question. */
export const groupName: PageCheck = {
  id: 'group-name',
  title: 'Fields that belong together have a group with a name',
  criteria: ['1.3.1'],
  fix: 'Put them into a <fieldset> whose <legend> asks the question.',
  stages: ['wide'],
  find,
};
