import { draftOf } from '../page/names.ts';
import { texts } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** Whether most letters of a text are of a script that is written from right to left. */
function runsLeft(text: string): boolean {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  return letters >= 12 && (text.match(rightToLeft)?.length ?? 0) > letters * 0.6;
}

/** Whether a text of some length is all of a script that is written from left to right. */
function runsRight(text: string): boolean {
  const latin = text.match(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu)?.length ?? 0;
  return latin >= 12 && latin === (text.match(/\p{Letter}/gu)?.length ?? 0) && text.includes(' ');
}

/** WCAG 1.3.2: in the wrong direction, words and signs change places. */
export const textDirection: PageCheck = {
  id: 'text-direction',
  title: 'Text from right to left says so',
  criteria: ['1.3.2'],
  fix: 'Set dir="rtl" on the element (dir="auto" where the words come from elsewhere).',
  stages: ['wide'],
  find: () => [
    ...texts()
      .filter(({ text }) => runsLeft(text))
      .filter(({ element }) => getComputedStyle(element).direction === 'ltr')
      .map(({ element }) =>
        draftOf(element, 'Its words run from right to left, and it does not say so.'),
      ),
    ...texts()
      .filter(({ text }) => runsRight(text))
      .filter(({ element }) => element.closest('[dir]')?.getAttribute('dir') === 'rtl')
      .map(({ element }) =>
        draftOf(element, 'Its words run from left to right, and it says otherwise.'),
      ),
  ],
};
