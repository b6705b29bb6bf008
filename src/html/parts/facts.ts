import { html, type SafeHtml } from './html.ts';
import { linkOrWords } from './link-or-words.ts';

type Props = {
  /** One without a value is left out. */
  facts: readonly { name: string; value?: string | undefined; href?: string | undefined }[];
};

/** Names and values in a list that reads well on a phone: one below the other, side by side when wide. */
export function facts({ facts: all }: Props): SafeHtml {
  return html`
    <dl class="facts">
      ${all.map(({ name, value, href }) =>
        value
          ? html`<div>
              <dt>${name}</dt>
              <dd>${linkOrWords(value, href)}</dd>
            </div>`
          : undefined,
      )}
    </dl>
  `;
}
