import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

const moves = /\blocation\b|\bsubmit\s*\(|\bwindow\.open\b|\bopen\s*\(/u;

/** WCAG 3.2.2: to choose something is not to go somewhere; with a keyboard one passes all that is above. */
export const onInput: PageCheck = {
  id: 'on-input',
  title: 'To choose something does not move the page',
  criteria: ['3.2.2'],
  fix: 'Add a button that goes there, and let the choice itself change nothing.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter(
        (element) => element.matches('select[onchange], input[onchange]') && isVisible(element),
      )
      .filter((element) => moves.test(element.getAttribute('onchange') ?? ''))
      .map((element) =>
        draftOf(element, 'The page goes elsewhere as soon as something is chosen.'),
      ),
};
