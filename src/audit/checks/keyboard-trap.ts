import type { WalkCheck } from '../check.ts';

/** WCAG 2.1.2: the focus can always move on; Escape may be what frees it, or a key that the page names. */
export const keyboardTrap: WalkCheck = {
  id: 'keyboard-trap',
  title: 'Nothing holds the focus',
  criteria: ['2.1.2'],
  fix: 'Let Tab lead on from here, let Escape close what holds the focus, or say which key does (Ctrl+M, say).',
  find: ({ stops, missed, left, leadsBack, givenUpAfter }) => {
    const last = stops.at(-1);
    if (left || leadsBack || givenUpAfter > 0 || last === undefined) return [];
    const lost =
      missed.length === 0 ? '' : ` ${missed.length} controls after it are never reached.`;
    return [{ ...last, message: `Tab does not lead out of it.${lost}` }];
  },
};
