import type { WalkCheck } from '../check.ts';

/** WCAG 2.1.1: whatever can be used is reached by pressing Tab. */
export const keyboardReach: WalkCheck = {
  id: 'keyboard-reach',
  title: 'Everything that can be used is reached with Tab',
  criteria: ['2.1.1'],
  fix: 'Do not take the focus away in scripts, and let every control take it.',
  find: ({ missed, left }) =>
    left ? missed.map((draft) => ({ ...draft, message: 'Tab never reaches it.' })) : [],
};
