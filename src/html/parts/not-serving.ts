import { noResult } from '../../domain/absent.ts';
import { resultsOf } from '../../domain/council.ts';
import { notServingIn } from '../../domain/lifecycle.ts';
import type { Authority, Site } from '../../domain/site.ts';
import { ownSubject } from '../../domain/subjects.ts';
import { councilUrl } from '../../domain/urls.ts';
import { notServingTitle } from '../../wording/lifecycle.ts';
import { briefly } from '../../wording/results.ts';
import { monthOf } from '../../wording/visits.ts';
import { capitalised } from '../../wording/words.ts';
import { html, type SafeHtml } from './html.ts';

/** Bodies that are to come and those that have ended, where there are any, with their latest results. */
export function notServing(site: Pick<Site, 'settings' | 'authorities'>): SafeHtml | undefined {
  const { settings, authorities } = site;
  const others = notServingIn(authorities, settings);
  if (others.length === 0) return undefined;
  return html`
    <h2>${notServingTitle()}</h2>
    <ul class="results">
      ${others.map((one) => item(one, settings))}
    </ul>
  `;
}

function item(authority: Authority, settings: Site['settings']): SafeHtml {
  const latest = resultsOf(authority, ownSubject(authority, settings).id).newest;
  return html`<li>
    <a href="${councilUrl(authority)}">${authority.name}</a>
    <p>${latest ? `${briefly(latest)}, ${monthOf(latest)}` : capitalised(noResult)}</p>
  </li>`;
}
