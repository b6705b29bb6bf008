import type { WalkCheck } from '../check.ts';

/** WCAG 2.4.3: the focus goes through the page in the order of its meaning, each thing once. */
export const focusOrder: WalkCheck = {
  id: 'focus-order',
  title: 'The focus follows the order of the page',
  criteria: ['2.4.3'],
  fix: 'Use tabindex 0 or none, and put elements in the HTML in the order in which they are seen.',
  find: ({ stops, left }) =>
    stops.flatMap((stop, at) => {
      if (stop.tabindex > 0)
        return [
          {
            ...stop,
            message: `tabindex="${stop.tabindex}" takes it out of the order of the page.`,
          },
        ];
      const last = stops[at - 1];
      if (left && stop.index >= 0 && stops.slice(0, at).some((other) => other.index === stop.index))
        return last?.index === stop.index
          ? []
          : [{ ...stop, message: 'The focus comes to it more than once.' }];
      const message = 'The focus jumps back to it: to the eye it lies before the last stop.';
      if (stop.backwards === '') return [];
      // In a row of links that float to both sides, only a person can say whether the order has a meaning.
      return [{ ...stop, message, ...(stop.backwards === 'floated' && { asks: true }) }];
    }),
};
