import { labelSeen, surroundingsOf, writtenFields } from '../page/fields.ts';
import { draftOf } from '../page/names.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Fields are compared with those of the same form, in the same row and group, and under the same heading. */
function find(): Draft[] {
  const known = new Set<string>();
  const forms = [...document.forms];
  return writtenFields().flatMap((field) => {
    const words = labelSeen(field);
    const form = field.form === null ? -1 : forms.indexOf(field.form);
    const key = `${form} ${words.toLowerCase()} ${surroundingsOf(field)}`;
    const twin = known.has(key);
    known.add(key);
    if (words === '' || !twin || field.hasAttribute('aria-label')) return [];
    return [draftOf(field, `Two fields side by side have the same label, “${words}”.`)];
  });
}

/** WCAG 2.4.6: a label says which field it is. */
export const labelDiffers: PageCheck = {
  id: 'label-differs',
  title: 'Labels side by side differ',
  criteria: ['2.4.6'],
  fix: 'Add to each label what makes its field different, or name their groups.',
  stages: ['wide'],
  find,
};
