import { labelSeen, writtenFields } from '../page/fields.ts';
import { draftOf } from '../page/names.ts';
import type { PageCheck } from '../check.ts';

const empty =
  /^(?:menu|info|information|input|field|text|text ?(?:field|box)|value|label|data|form|untitled|placeholder|your text here|enter (?:text|here)|go|ok|submit|send|click|here)$/iu;

/** WCAG 2.4.6: a label says what to write. */
export const labelText: PageCheck = {
  id: 'label-text',
  title: 'Each label says what its field is for',
  criteria: ['2.4.6'],
  fix: 'Say in the label what to write into the field.',
  stages: ['wide'],
  find: () =>
    writtenFields().flatMap((field) => {
      const words = labelSeen(field).replace(/(?<![\s:*.…?])[\s:*.…?]+$/u, '');
      if (!empty.test(words)) return [];
      return [draftOf(field, `Its label, “${words}”, does not say what the field is for.`)];
    }),
};
