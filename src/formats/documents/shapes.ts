import type { Run } from './document.ts';

/** The shapes beside grades as signs of a typeface. What they mean, the words beside them say. */
export const shapeSigns: Record<NonNullable<Run['mark']>, string> = {
  star: '★',
  circle: '●',
  square: '■',
  bar: '▬',
  diamond: '◆',
  cross: '✖',
  none: '○',
};
