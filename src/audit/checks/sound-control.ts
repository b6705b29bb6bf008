import { draftOf } from '../page/names.ts';
import { hasStop, soundsByThemselves } from '../page/sounds.ts';
import type { PageCheck } from '../check.ts';

/** WCAG 1.4.2: sound that starts by itself drowns a screen reader, so it can be stopped. */
export const soundControl: PageCheck = {
  id: 'sound-control',
  title: 'Sound that starts by itself can be stopped',
  criteria: ['1.4.2'],
  fix: 'Remove autoplay, or add controls.',
  stages: ['settled'],
  find: () =>
    soundsByThemselves()
      .filter((media) => !hasStop(media))
      .map((media) =>
        draftOf(media, 'It sounds by itself for more than three seconds, and nothing stops it.'),
      ),
};
