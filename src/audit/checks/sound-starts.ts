import { draftOf } from '../page/names.ts';
import { soundsByThemselves } from '../page/sounds.ts';
import type { PageCheck } from '../check.ts';

/** WCAG technique G60: who listens to a page has to find the stop first, while something else speaks. */
export const soundStarts: PageCheck = {
  id: 'sound-starts',
  title: 'No sound starts by itself',
  criteria: [],
  level: 'best-practice',
  fix: 'Remove autoplay: let the reader start it.',
  stages: ['settled'],
  find: () =>
    soundsByThemselves().map((media) =>
      draftOf(media, 'It sounds by itself for more than three seconds.'),
    ),
};
