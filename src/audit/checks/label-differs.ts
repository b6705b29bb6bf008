import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const written =
  'input:not([type=radio], [type=checkbox], [type=hidden], [type=submit], [type=button], [type=image], [type=reset], [type=search]), select, textarea';

/** Fields are compared with those of the same form, in the same group or row, and under the same heading. */
function find(): Draft[] {
  const fields = elements().filter((element): element is Field => element.matches(written));
  const known = new Map<Element | null, Map<string, Field>>();
  return fields.flatMap((field) => {
    const [label] = field.labels ?? [];
    if (label === undefined || !isVisible(field) || !isVisible(label)) return [];
    const words = label.textContent.replace(/\s+/gu, ' ').trim().toLowerCase();
    const place = placeOf(field);
    const here = known.get(place) ?? new Map<string, Field>();
    known.set(place, here);
    const twin = here.has(words);
    here.set(words, field);
    if (words === '' || !twin || field.matches('[aria-labelledby], [aria-label]')) return [];
    return [draftOf(field, `Two fields side by side have the same label, “${words}”.`)];
  });
}

/** What a field belongs to. */
const placeOf = (field: Field): Element | null =>
  field.closest('fieldset, [role=group], tr, li, dialog, section, article') ?? field.form;

/** WCAG 2.4.6: a label says which field it is. */
export const labelDiffers: PageCheck = {
  id: 'label-differs',
  title: 'Labels side by side differ',
  criteria: ['2.4.6'],
  fix: 'Add to each label what makes its field different.',
  stages: ['wide'],
  find,
};
