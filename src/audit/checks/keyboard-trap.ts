import type { WalkCheck } from '../check.ts';

/**
 * WCAG 2.1.2: the focus can always move on; Escape may be what frees it, or a key that the page names. What
 * holds it once and not again is a question.
 */
export const keyboardTrap: WalkCheck = {
  id: 'keyboard-trap',
  title: 'Nothing holds the focus',
  criteria: ['2.1.2'],
  fix: 'Let Tab lead on from here, let Escape close what holds the focus, or say which key does (Ctrl+M, say).',
  find: ({ stops, missed, left, leadsBack, givenUpAfter, certain }) => {
    // Of things that pass the focus on in a circle, the one that the walk came to last.
    const last = stops.findLast(
      ({ selector }, at) => stops.findIndex((stop) => stop.selector === selector) === at,
    );
    if (left || leadsBack || givenUpAfter > 0 || last === undefined) return [];
    const lost =
      missed.length === 0 ? '' : ` ${missed.length} controls after it are never reached.`;
    const message = `Tab does not lead out of it.${lost}`;
    return [{ ...last, message, ...(!certain && { asks: true }) }];
  },
};
