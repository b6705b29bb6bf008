import { inspectedAgain } from '../../domain/changed.ts';
import { newsOf, resultsOf } from '../../domain/council.ts';
import { servingIn } from '../../domain/lifecycle.ts';
import type { Authority, Inspection, Renderers, Site } from '../../domain/site.ts';
import { leadingSubject, ownSubject, subjectInSentence } from '../../domain/subjects.ts';
import {
  changedUrl,
  councilsUrl,
  councilUrl,
  inspectionUrl,
  mapUrl,
  wholeUrl,
} from '../../domain/urls.ts';
import { councilContext } from '../../wording/council-context.ts';
import { allListed } from '../../wording/councils-table.ts';
import { briefly } from '../../wording/results.ts';
import { monthOf } from '../../wording/visits.ts';
import { capitalised } from '../../wording/words.ts';
import { aboutInspections } from './about-inspections.ts';
import { pageParts } from './contents.ts';
import { latestSections } from './council-body.ts';
import { councilResult } from './council-result.ts';
import { byLetter } from './all-by-letter.ts';
import { finder } from './finder.ts';
import { html, type SafeHtml } from './html.ts';
import { lifeNotesPart } from './life-notes.ts';
import { regionList } from './region-list.ts';
import { resultsUpTo } from './results-up-to.ts';
import { versions } from './versions.ts';
import { findings } from './whole-body.ts';

type Line = Renderers['line'];

/** The first page: what leads, then what inspections are. */
export function homeBody(site: Site, line: Line): SafeHtml {
  const only = site.oneBody ? site.authorities[0] : undefined;
  return html`
    ${only ? oneBody(only, site, line) : allBodies(site)}
    <h2>What inspections are</h2>
    ${aboutInspections(site.settings.subjects)}
  `;
}

/** Find yours, what the numbers say, and who is new. */
function allBodies(site: Site): SafeHtml {
  const { settings, authorities } = site;
  const { bodies } = settings;
  const leading = leadingSubject(settings);
  const said = findings({ site, subject: leading });
  const names = servingIn(authorities, settings).map(({ name }) => name);
  return html`
    <h1>${leading.question ?? settings.tagline}</h1>
    <p class="lead" data-pagefind-body>${leading.lead ?? settings.description}</p>
    ${finder({ site, list: false })} ${byLetter(names, capitalised(bodies.many))}
    <ul class="ways">
      <li><a href="${councilsUrl}">${allListed(bodies, names.length)}</a></li>
      ${site.hexmap && html`<li><a href="${mapUrl(settings, leading)}">The map</a></li>`}
      ${
        inspectedAgain(site).size > 0
          ? html`<li><a href="${changedUrl(settings)}">Who changed</a></li>`
          : undefined
      }
    </ul>
    ${
      said &&
      html`<h2>What the numbers say</h2>
        ${said}`
    }
    <p>
      <a href="${wholeUrl(settings)}"
        >All ${bodies.many} together${said ? ', over the years' : ''}</a
      >
    </p>
    ${news(site)}
    ${
      settings.regions.length > 1
        ? html`<h2>${capitalised(bodies.many)} by region</h2>
            ${regionList(settings.regions)}`
        : undefined
    }
  `;
}

/** The newest results, subject by subject. */
function news(site: Site): SafeHtml[] {
  const all = newsOf(site.inspections, site.settings);
  const names = new Map(site.authorities.map(({ slug, name }) => [slug, name]));
  return all.map(
    ({ subject, newest }) => html`
      <h2>${all.length === 1 ? 'New results' : `New results: ${subjectInSentence(subject)}`}</h2>
      <ul class="results">
        ${newest.map((one) => newResult(one, names.get(one.authority) ?? one.authority))}
      </ul>
      ${resultsUpTo({ site, subject })}
    `,
  );
}

function newResult(inspection: Inspection, name: string): SafeHtml {
  return html`<li>
    <a href="${inspectionUrl(inspection)}">${name}, ${monthOf(inspection)}</a>
    <p>${briefly(inspection)}</p>
  </li>`;
}

/** The home page of a body that publishes its own results: its result, and what comes next. */
function oneBody(authority: Authority, site: Site, line: Line): SafeHtml {
  const results = resultsOf(authority, ownSubject(authority, site.settings).id);
  const around = councilContext(authority, results, site);
  return html`
    <h1>${authority.name}: what inspectors found</h1>
    ${lifeNotesPart(authority, site)}
    ${councilResult({ authority, results, around, settings: site.settings, line })}
    ${versions({ latest: results.newest })}
    ${pageParts(latestSections({ authority, results, around, site, line }))}
    <p>
      <a href="${councilUrl(authority)}"
        >${authority.name}: all inspections and visits, and the years before</a
      >
    </p>
    ${resultsUpTo({ site, all: true })}
  `;
}
