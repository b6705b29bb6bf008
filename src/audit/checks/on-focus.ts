import type { WalkCheck } from '../check.ts';

/** WCAG 3.2.1: the focus alone changes nothing. */
export const onFocus: WalkCheck = {
  id: 'on-focus',
  title: 'The focus alone does not move the page',
  criteria: ['3.2.1'],
  fix: 'Wait for a click or Enter before going anywhere.',
  find: ({ movedTo }) =>
    movedTo === ''
      ? []
      : [{ message: `The page went to ${movedTo} when something got the focus.` }],
};
