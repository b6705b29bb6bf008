import type { GradeMark } from '../../schemas/framework.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  /** The word: the grade as printed, or why there is none. */
  words: string;
  /** The shape, where there is a grade. */
  mark?: GradeMark;
};

/** A grade as it looks everywhere: a shape in its colour, and always the word. */
export function grade({ words, mark }: Props): SafeHtml {
  return html`
    <span class="grade grade--${mark ?? 'none'}">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        ${shapes[mark ?? 'none']}
      </svg>
      <span>${words}</span>
    </span>
  `;
}

const shapes: Record<GradeMark | 'none', SafeHtml> = {
  star: html`<path
    fill="currentColor"
    d="m12 1 3.2 7 7.6.8-5.7 5.1 1.6 7.5L12 17.6l-6.7 3.8 1.6-7.5L1.2 8.8 8.8 8z"
  />`,
  tick: html`<path
    fill="currentColor"
    fill-rule="evenodd"
    d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm-1.8 16.2-5-5 2-2 3 3 6.6-6.6 2 2z"
  />`,
  bar: html`<path fill="currentColor" fill-rule="evenodd" d="M2 2h20v20H2zm4 8.500v3h12v-3z" />`,
  diamond: html`<path
    fill="currentColor"
    fill-rule="evenodd"
    d="M12 .500 23.500 12 12 23.500.5 12zm0 6-5.500 5.500 5.500 5.500 5.500-5.500z"
  />`,
  arrow: html`<path
    fill="currentColor"
    fill-rule="evenodd"
    d="M4 1.500h16a2.5 2.5 0 0 1 2.5 2.500v16a2.5 2.5 0 0 1-2.5 2.500H4A2.5 2.5 0 0 1 1.5 20V4A2.5 2.5 0 0 1 4 1.500zM12 5l-6 6.5 1.9 1.9 2.7-2.900V19h2.800v-8.500l2.7 2.9 1.9-1.900z"
  />`,
  cross: html`<path
    fill="currentColor"
    fill-rule="evenodd"
    d="M7.5 1h9L23 7.500v9L16.5 23h-9L1 16.500v-9zm.9 5.500L6.5 8.400l3.6 3.6-3.6 3.6 1.9 1.9 3.6-3.6 3.6 3.6 1.9-1.9-3.6-3.6 3.6-3.6-1.9-1.9-3.6 3.600z"
  />`,
  none: html`<circle
    cx="12"
    cy="12"
    r="9.5"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-dasharray="4 3"
  />`,
};
