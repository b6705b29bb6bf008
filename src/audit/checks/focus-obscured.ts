import type { Met } from '../browser/stops.ts';
import type { WalkCheck } from '../check.ts';

/**
 * WCAG 2.4.11: what has the focus is not entirely hidden behind something else. What neither sticks to the window nor
 * is a dialogue may let it be seen: then it is a question.
 */
export const focusObscured: WalkCheck = {
  id: 'focus-obscured',
  title: 'What has the focus is not hidden',
  criteria: ['2.4.11'],
  fix: 'Give the page scroll-padding as high as what sticks to its edge, or let it not stick.',
  find: ({ stops, back }) => [
    ...stops.filter(isHidden).map((stop) => ({
      ...asked(stop),
      message: `It has the focus, but lies behind ${stop.coveredBy}.`,
    })),
    ...back.filter(isHidden).map((stop) => ({
      ...asked(stop),
      message: `It has the focus on the way back (Shift and Tab), but lies behind ${stop.coveredBy}.`,
    })),
  ],
};

function asked<Kind extends Met>(stop: Kind): Kind {
  return stop.coverFlows ? { ...stop, asks: true } : stop;
}

function isHidden({ seen, coveredBy }: Met): boolean {
  return seen && coveredBy !== '';
}
