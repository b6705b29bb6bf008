import { draftOf } from '../page/names.ts';
import { draftOfCut, newlyCovered, newlyCut } from '../page/shifts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  return [
    ...newlyCut().map((element) =>
      draftOfCut(element, 'Its text is cut off when lines, words and letters are set wider.'),
    ),
    ...newlyCovered().map((element) =>
      draftOf(element, 'Its text lies on other text when lines, words and letters are set wider.'),
    ),
  ];
}

/** WCAG 1.4.12: line height 1.5, letters 0.12 em, words 0.16 em, paragraphs 2 em apart, and nothing lost. */
export const textSpacing: PageCheck = {
  id: 'text-spacing',
  title: 'Text set wider is all there',
  criteria: ['1.4.12'],
  fix: 'Let the box grow with its text: no fixed height, no white-space: nowrap beside overflow: hidden.',
  stages: ['spaced-text'],
  find,
};
