import { draftOf } from '../page/names.ts';
import { startsAtStart } from '../page/start-edge.ts';
import { texts } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/**
 * Readers with low vision miss text that is centred. WCAG asks for less (`justified-text`), so this is a
 * rule of the house.
 */
export const startEdge: PageCheck = {
  id: 'start-edge',
  title: 'Text starts at the start edge',
  criteria: [],
  fix: 'Remove text-align, text-align-last, align or the centring of the box, so that text starts at the start edge.',
  stages: ['wide', 'narrow'],
  find: () =>
    texts()
      .filter(({ element }) => !startsAtStart(element))
      .map(({ element }) => draftOf(element, 'Its text does not start at the start edge.')),
};
