import type { Authority, Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import { councilUrl, feedUrl } from '../../domain/urls.ts';
import { councilTakeAway } from '../../formats/elsewhere.ts';
import { addressOfPage, tellMe as heading } from '../../wording/council-page.ts';
import type { Section } from './contents.ts';
import { html } from './html.ts';

/** Services that send the news of a feed by email. They ask for the address; this site keeps none. */
const mailServices = [
  { name: 'Feedrabbit', subscribe: 'https://feedrabbit.com/subscriptions/new?url=' },
  { name: 'Blogtrottr', subscribe: 'https://blogtrottr.com/?subscribe=' },
];

/** The field that holds the page’s address, to be selected or copied. */
export const addressField = 'page-address';

/** How to hear of news about a council, and the same facts in other forms. */
export function tellMePart(authority: Authority, { settings }: Pick<Site, 'settings'>): Section[] {
  const feed = absolute(`${feedUrl({ council: authority.slug })}.xml`, settings);
  return [
    {
      id: 'tell-me',
      heading: heading(authority.name),
      short: 'Get the news',
      folded: true,
      listed: true,
      body: html`
        <ul class="ways">
          ${mailServices.map(
            ({ name, subscribe }) =>
              html`<li>
                <a href="${subscribe}${encodeURIComponent(feed)}">By email, with ${name}</a>
              </li>`,
          )}
          ${councilTakeAway(authority).map(
            ({ words, href }) => html`<li><a href="${href}">${words}</a></li>`,
          )}
        </ul>
        <div class="field">
          <label for="${addressField}">${addressOfPage}</label>
          <input
            id="${addressField}"
            value="${absolute(councilUrl(authority), settings)}"
            readonly
          />
        </div>
      `,
    },
  ];
}
