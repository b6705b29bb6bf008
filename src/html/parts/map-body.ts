import { areaSeriesPage } from '../../domain/england.ts';
import { leadingSeries } from '../../domain/findings.ts';
import type { Site } from '../../domain/site.ts';
import { findingOf } from '../../domain/findings.ts';
import { findingInWords } from '../../wording/findings.ts';
import { mapOf, otherAreas } from './area-series-body.ts';
import { councilTable } from './council-table.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  site: Site;
  title: string;
  /** The day up to which results are in, in words. */
  upTo: string;
};

/** The map of what leads, the ways to the maps of all that is judged, and the same as a table. */
export function mapBody({ site, title, upTo }: Props): SafeHtml {
  const series = leadingSeries(site);
  if (!series) return html`<h1>${title}</h1>`;
  const page = areaSeriesPage(site, series);
  return html`
    <h1>${title}</h1>
    <p class="lead" data-pagefind-body>${findingInWords(findingOf(page.figures), series.plain)}</p>
    ${otherAreas(series, site)} ${mapOf({ ...page, site, title, upTo })}
    ${councilTable({
      id: 'every-council',
      caption: `${series.plain}, published up to ${upTo}`,
      authorities: page.results.map(({ authority }) => authority),
      series: [series],
      site,
    })}
  `;
}
