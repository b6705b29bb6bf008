import type { Figures } from '../../domain/figures.ts';
import { html, type SafeHtml } from './html.ts';

/** Narrower than this, in per cent, there is no room for a number. */
const roomForNumber = 11;

/** Counts as a bar with its numbers: a picture beside the words, hidden from those who cannot see it. */
export function gradeBar({ counts, without, councils }: Figures): SafeHtml {
  const missing = without.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    ...counts.map(({ grade, count }) => ({ mark: grade.mark, count })),
    { mark: 'none' as const, count: missing },
  ].filter(({ count }) => count > 0);
  const percent = (count: number) => Math.round((count / councils) * 1000) / 10;
  let before = 0;
  const pieces = parts.map(({ mark, count }) => {
    const [x, width] = [percent(before), percent(count)];
    before += count;
    const number =
      width >= roomForNumber
        ? html`<text class="on--${mark}" x="${Math.round((x + width / 2) * 10) / 10}%" y="1.1rem">
            ${count}
          </text>`
        : undefined;
    return html`<rect class="fill--${mark}" x="${x}%" width="${width}%" height="100%" />${number}`;
  });
  return html`
    <svg class="bar" width="100%" height="1.5rem" aria-hidden="true" focusable="false">
      ${pieces}
    </svg>
  `;
}
