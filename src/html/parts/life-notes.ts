import type { Authority, Site } from '../../domain/site.ts';
import { councilUrl } from '../../domain/urls.ts';
import { lifeNotes as notesOf, type LifeNote } from '../../wording/lifecycle.ts';
import { html, type SafeHtml } from './html.ts';

/** On a council's page: that it is to come or to end, and which councils came before and after. */
export function lifeNotesPart(authority: Authority, site: Site): SafeHtml | undefined {
  const notes = notesOf(authority, site, authority.inspections.length > 0);
  const { changeSource } = authority;
  if (notes.length === 0) return undefined;
  return html`
    ${notes.map(note)}
    ${
      changeSource &&
      html`<p class="small">Source: <a href="${changeSource.url}">${changeSource.title}</a></p>`
    }
  `;
}

function note({ sentence, lead, councils }: LifeNote): SafeHtml {
  return html`<div class="our-note">
    <p>${sentence}</p>
    ${
      lead === undefined
        ? undefined
        : html`<p>${lead}</p>
            <ul>
              ${councils.map((one) => html`<li><a href="${councilUrl(one)}">${one.name}</a></li>`)}
            </ul>`
    }
  </div>`;
}
