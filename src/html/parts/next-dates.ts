import { whenInWords } from '../../wording/council-page.ts';
import type { NextDate } from '../../wording/next-dates.ts';
import { folded } from './contents.ts';
import { html, type SafeHtml } from './html.ts';
import { linkOrWords } from './link-or-words.ts';

type Props = {
  dates: readonly NextDate[];
  /** The site’s own day in words. */
  asOf: string;
};

/** What comes next for a council and when; folded, where each date is from. */
export function nextDatesPart({ dates, asOf }: Props): SafeHtml | undefined {
  if (dates.length === 0) return undefined;
  return html`
    <dl class="facts">
      ${dates.map(
        (date) =>
          html`<div>
            <dt>${date.what}</dt>
            <dd><strong>${whenInWords(date)}.</strong></dd>
          </div>`,
      )}
    </dl>
    ${folded(
      'Where these dates come from',
      html`<p>As things stood on ${asOf}.</p>
        <dl class="facts">
          ${dates.map(
            ({ what, why, href }) =>
              html`<div>
                <dt>${what}</dt>
                <dd>${linkOrWords(why, href)}</dd>
              </div>`,
          )}
        </dl>`,
    )}
  `;
}
