import { html, type SafeHtml } from './html.ts';

/**
 * Copies what a field holds. Hidden until its script is there: the field can be selected without.
 *
 * @param field the id of the field.
 * @param about what is copied, where the button’s word does not say it.
 */
export function copyButton(field: string, word: string, about?: string): SafeHtml {
  const label = about === undefined ? undefined : html` aria-label="${word}: ${about}"`;
  const kind = about === undefined ? 'as-link' : 'button';
  return html`<button class="${kind}" type="button" data-copies="${field}" ${label} hidden>
      ${word}
    </button>
    <span role="status"></span>`;
}
