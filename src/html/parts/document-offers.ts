import { takeAway } from '../../wording/documents.ts';
import { html, type SafeHtml } from './html.ts';

/** Where a page lists the documents that are made of it. A build fills it, or leaves nothing there. */
export const offersMark = '<!--documents-->';

type Props = { offers: readonly { words: string; href: string; type: string }[] };

/** The same page as a document, each with its type and size. */
export function documentOffers({ offers }: Props): SafeHtml | undefined {
  if (offers.length === 0) return undefined;
  return html`<p>${takeAway}</p>
    <ul>
      ${offers.map(({ words, href, type }) => html`<li><a href="${href}" type="${type}">${words}</a></li>`)}
    </ul>`;
}
