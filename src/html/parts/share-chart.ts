import type { ThemeShare } from '../../domain/themes.ts';
import { shareInDigits, sharePercent } from '../../wording/themes.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  caption: string;
  rows: readonly (ThemeShare & { name: string })[];
};

/**
 * Shares as a picture of bars, each with its words. It repeats the table before it, so it is hidden
 * from those who cannot see it.
 */
export function shareChart({ caption, rows }: Props): SafeHtml {
  return html`
    <figure class="shares">
      <figcaption>${caption}. The table above says the same in numbers.</figcaption>
      <ul class="plain-list" aria-hidden="true">
        ${rows.map(
          (row) => html`
            <li>
              ${row.name}: ${shareInDigits(row)}
              <svg class="bar" width="100%" height="0.75rem" focusable="false">
                <rect class="fill--none" width="100%" height="100%" />
                <rect class="fill--share" width="${sharePercent(row) || '0%'}" height="100%" />
              </svg>
            </li>
          `,
        )}
      </ul>
    </figure>
  `;
}
