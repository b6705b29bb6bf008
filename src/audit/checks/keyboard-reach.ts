import type { WalkCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** WCAG 2.1.1: whatever can be used is reached by pressing Tab. */
export const keyboardReach: WalkCheck = {
  id: 'keyboard-reach',
  title: 'Everything that can be used is reached with Tab',
  criteria: ['2.1.1'],
  fix: 'Do not take the focus away in scripts, and let every control take it.',
  find: ({ stops, missed, left, leadsBack, givenUpAfter }) => {
    if (givenUpAfter > 0) return [{ message: tooLong(givenUpAfter, stops.at(-1)), fix: shorter }];
    return left || leadsBack
      ? missed.map((draft) => ({ ...draft, message: 'Tab never reaches it.' }))
      : [];
  },
};

const shorter = 'Split the page: nobody presses Tab that often.';

function tooLong(presses: number, last: Draft | undefined): string {
  return `${presses} presses of Tab do not lead to its end. What comes after ${last?.selector ?? 'the top'} was not looked at with the keyboard.`;
}
