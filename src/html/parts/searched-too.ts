import type { SiteSettings } from '../../schemas/site.ts';
import { say } from '../../wording/say.ts';
import { html, type SafeHtml } from './html.ts';

/** Sites of other publishers that the search goes through, and which of them do not answer. */
export function searchedToo(sites: SiteSettings['searchesToo']): SafeHtml | undefined {
  if (sites.length === 0) return undefined;
  return html`
    <p>${say('searchedToo')}</p>
    <ul id="search-publishers">
      ${sites.map(({ name, address }) => html`<li><a href="${address}">${name}</a></li>`)}
    </ul>
    <p id="search-unreachable" role="status" hidden></p>
  `;
}
