import type { WalkCheck } from '../check.ts';

/** WCAG 4.1.2: what has the focus is spoken. */
export const hiddenFocus: WalkCheck = {
  id: 'hidden-focus',
  title: 'What has the focus is spoken',
  criteria: ['4.1.2'],
  fix: 'Take aria-hidden away, or let nothing in it take the focus (tabindex="-1").',
  find: ({ stops }) =>
    stops
      .filter(({ silent }) => silent)
      .map((stop) => ({ ...stop, message: 'It has the focus, and aria-hidden keeps it silent.' })),
};
