import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/** A key that the page takes is one that a screen reader or a browser has already (WebAIM, “accesskey”). */
export const accessKey: PageCheck = {
  id: 'access-key',
  title: 'The page takes no keys for itself',
  criteria: [],
  level: 'best-practice',
  fix: 'Remove accesskey.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) => element.matches('[accesskey]:not([accesskey=""])') && isVisible(element))
      .map((element) =>
        draftOf(element, `It takes the key “${element.getAttribute('accesskey') ?? ''}”.`),
      ),
};
