import { isGraded } from '../../domain/outcome.ts';
import type { Site } from '../../domain/site.ts';
import { changedUrl, councilsUrl, englandUrl, inspectionUrl, mapUrl } from '../../domain/urls.ts';
import { inBrief, monthOf } from '../../wording/results.ts';
import { aboutInspections } from './about-inspections.ts';
import { findings } from './england-body.ts';
import { finder } from './finder.ts';
import { html, type SafeHtml } from './html.ts';
import { letters } from './letters.ts';
import { regionList } from './region-list.ts';
import { resultsUpTo } from './results-up-to.ts';

/** How many of the newest results the home page names. */
const mostNew = 5;

/** The first page: find your council, what the numbers say, who is new, and what inspections are. */
export function homeBody(site: Site): SafeHtml {
  const { settings, authorities, inspections } = site;
  const names = new Map(authorities.map(({ slug, name }) => [slug, name]));
  const latest = inspections.filter(isGraded).slice(0, mostNew);
  return html`
    <h1>How good are children’s services in your area?</h1>
    <p class="lead" data-pagefind-body>
      Inspectors visit every council and publish long reports. Here is what they found, in plain
      words.
    </p>
    ${finder('Find your council')}
    ${letters(
      authorities.map(({ name }) => name),
      councilsUrl,
      'Councils',
    )}
    <ul class="ways">
      <li><a href="${councilsUrl}">All councils in one table</a></li>
      <li><a href="${mapUrl()}">The map</a></li>
      <li><a href="${changedUrl()}">Who changed</a></li>
    </ul>
    <h2>What the numbers say</h2>
    ${findings(site)}
    <p><a href="${englandUrl}">All councils together, over the years</a></p>
    <h2>New results</h2>
    <ul class="results">
      ${latest.map(
        (inspection) => html`
          <li>
            <a href="${inspectionUrl(inspection)}"
              >${names.get(inspection.authority) ?? inspection.authority}, ${monthOf(inspection)}</a
            >
            <p>${inBrief(inspection)}</p>
          </li>
        `,
      )}
    </ul>
    ${resultsUpTo({ site })}
    <h2>Councils by region</h2>
    ${regionList(settings.regions)}
    <h2>What inspections are</h2>
    ${aboutInspections(settings.subjects[0]?.about)}
  `;
}
