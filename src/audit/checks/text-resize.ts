import { draftOf } from '../page/names.ts';
import {
  coveredAsItCame,
  cutAsItCame,
  draftOfCut,
  newlyCovered,
  newlyCut,
} from '../page/shifts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  return [
    ...cutAsItCame().map((element) =>
      draftOfCut(element, 'Its text is cut off already before it grows.'),
    ),
    ...coveredAsItCame().map((element) => ({
      ...draftOf(element, 'Its text seems to lie on other text already before it grows.'),
      asks: true,
    })),
    ...newlyCut().map((element) =>
      draftOfCut(element, 'Its text is cut off when text is twice as large.'),
    ),
    ...newlyCovered().map((element) =>
      draftOf(element, 'Its text lies on other text when text is twice as large.'),
    ),
  ];
}

/** WCAG 1.4.4: text can be doubled in size with nothing lost. */
export const textResize: PageCheck = {
  id: 'text-resize',
  title: 'Text at 200% is all there',
  criteria: ['1.4.4'],
  fix: 'Let the box grow with its text: min-height instead of height, no overflow: hidden.',
  stages: ['large-text'],
  find,
};
