import type { GradeMark } from '../../schemas/framework.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  /** The word: the grade as printed, or why there is none. */
  words: string;
  /** The shape, where there is a grade. */
  mark?: GradeMark | undefined;
};

/**
 * A grade as it looks everywhere: a shape in its colour, and always the word. The shape is made by
 * the style sheet (styles/_grade.scss), so that a table of thousands stays light.
 */
export function gradeChip({ words, mark }: Props): SafeHtml {
  return html`<span class="grade grade--${mark ?? 'none'}">${words}</span>`;
}

/** The shapes inside pictures, around the point 0 0 and 20 wide: the same as in the style sheet. */
const paths: Record<GradeMark, string> = {
  star: 'M0-10 3-3 10-3 5 2 6 9 0 5-6 9-5 2-10-3-3-3z',
  circle: 'M-9 0A9 9 0 1 1 9 0 9 9 0 1 1-9 0z',
  square: 'M-8-8H8V8H-8z',
  bar: 'M-10-4H10V4H-10z',
  diamond: 'M0-10 10 0 0 10-10 0z',
  cross: 'M-6-10 0-4 6-10 10-6 4 0 10 6 6 10 0 4-6 10-10 6-4 0-10-6z',
};

const ring = 'M-8 0A8 8 0 1 1 8 0 8 8 0 1 1-8 0z';

/** The path of a grade’s shape for an SVG; a ring where there is no grade. */
export function shapeOf(mark: GradeMark | undefined): string {
  return mark === undefined ? ring : paths[mark];
}
