import { countVerdicts, inspectedAgain } from '../../domain/changed.ts';
import { overallId } from '../../domain/outcome.ts';
import { areaSeriesPage, areaSeriesToday, rowsByStrand } from '../../domain/england.ts';
import { figuresOf, today } from '../../domain/figures.ts';
import { findingOf, leadingSeries } from '../../domain/findings.ts';
import type { Site } from '../../domain/site.ts';
import {
  areaSeriesUrl,
  changedUrl,
  compareUrl,
  councilsUrl,
  mapUrl,
  waitingUrl,
} from '../../domain/urls.ts';
import { gradesOfCouncils } from '../../wording/counts.ts';
import { changedInWords, earlierInWords, findingInWords } from '../../wording/findings.ts';
import { overTheYears } from './area-series-body.ts';
import { article } from './contents.ts';
import { gradeCounts } from './grade-counts.ts';
import { html, type SafeHtml } from './html.ts';
import { regionList } from './region-list.ts';
import { themesLink } from './theme-body.ts';

type Props = {
  site: Site;
  title: string;
  /** The day up to which results are in, in words. */
  upTo: string;
};

/** All councils together: what the numbers say, then the numbers. */
export function englandBody({ site, title, upTo }: Props): SafeHtml {
  const { authorities, settings } = site;
  const series = leadingSeries(site);
  return article({
    top: html`
      <h1>${title}</h1>
      ${findings(site)}
      <p>
        ${gradesOfCouncils(authorities.length)}, published up to ${upTo}. We count grades. We never
        add them up into a score, and we never rank councils.
      </p>
    `,
    sections: [
      {
        id: 'years',
        heading: 'All years',
        body: series && overTheYears({ ...areaSeriesPage(site, series), site, upTo }),
      },
      {
        id: 'areas',
        heading: 'What was judged',
        body: gradeCounts({
          caption: `Latest grades, published up to ${upTo}`,
          heading: 'What was judged',
          rows: rowsByStrand(site, authorities),
        }),
      },
      { id: 'more', heading: 'More about all councils', body: ways(site) },
      { id: 'regions', heading: 'All areas in one region', body: regionList(settings.regions) },
    ],
  });
}

function ways(site: Site): SafeHtml {
  return html`
    <ul>
      <li><a href="${mapUrl()}">The map of all councils</a></li>
      <li><a href="${councilsUrl}">All councils in one table</a></li>
      <li><a href="${changedUrl()}">Who changed, year by year</a></li>
      <li><a href="${waitingUrl}">Who was inspected longest ago</a></li>
      <li><a href="${compareUrl}">Compare up to four councils</a></li>
      ${areaSeriesToday(site).map(
        (one) => html`<li><a href="${areaSeriesUrl(one)}">${one.plain}: every council</a></li>`,
      )}
    </ul>
    ${themesLink(site)}
  `;
}

/** What the numbers say first, each with its base and the way to it. */
export function findings(site: Site): SafeHtml | undefined {
  const series = leadingSeries(site);
  if (!series) return undefined;
  const asOf = today(site);
  const now = findingOf(figuresOf(series, site.authorities, asOf));
  const { years } = areaSeriesPage(site, series);
  const [year, again] = [...inspectedAgain(site)][0] ?? [];
  const overall = again?.flatMap(({ comparison }) =>
    comparison.changes.filter(({ area }) => area.id === overallId),
  );
  const before = years.length > 5 ? years.at(-6) : years[0];
  return html`
    <ul class="findings">
      <li>
        <span data-pagefind-body>${findingInWords(now, series.plain)}</span>
        ${before && before !== years.at(-1) ? before.name && earlierOf(before) : ''}
        <a href="${areaSeriesUrl(series)}">${series.plain}: every council</a>
      </li>
      ${
        year !== undefined && again && overall
          ? html`<li>
              ${changedInWords(year, again, countVerdicts(overall))}
              <a href="${changedUrl()}">Who changed</a>
            </li>`
          : undefined
      }
    </ul>
  `;
}

function earlierOf({
  name,
  figures,
}: {
  name: string;
  figures: Parameters<typeof findingOf>[0];
}): string {
  return earlierInWords(name, findingOf(figures));
}
