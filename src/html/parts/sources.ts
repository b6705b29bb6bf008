import { sourceInWords } from '../../wording/responses.ts';
import type { Source } from '../../schemas/papers.ts';
import { html, type SafeHtml } from './html.ts';
import { linkOrWords } from './link-or-words.ts';

/** Where statements are from, with links where they are known. */
export function sources({ sources: all }: { sources: readonly Source[] }): SafeHtml {
  return html`<ul>
    ${all.map((one) => html`<li>${linkOrWords(sourceInWords(one), one.url)}</li>`)}
  </ul>`;
}
