import type { AreaSeries } from '../../domain/area-series.ts';
import { areaSeriesPage, areaSeriesToday, type AreaSeriesPage } from '../../domain/whole.ts';
import { findingOf } from '../../domain/findings.ts';
import { regionOutlines } from '../../domain/hexmap.ts';
import { regionLabels } from '../../domain/region-labels.ts';
import type { Site } from '../../domain/site.ts';
import { bodiesOf } from '../../domain/subjects.ts';
import type { Subject } from '../../schemas/site.ts';
import { areaSeriesUrl, chartFileUrl, mapUrl } from '../../domain/urls.ts';
import { findingInWords } from '../../wording/findings.ts';
import { councilTable } from './council-table.ts';
import { hexmapPicture, type MapDrawing } from './hexmap.ts';
import { html, type SafeHtml } from './html.ts';
import { switchTo } from './switch-to.ts';
import { useOf } from './use-chart.ts';

type Props = {
  site: Site;
  series: AreaSeries;
  subject: Subject;
  title: string;
  /** The day up to which results are in, in words. */
  upTo: string;
};

const table = 'every-council';

/** Every council on a map, the ways to the maps of all that is judged, and the same as a table. */
export function mapBody({ site, series, subject, title, upTo }: Props): SafeHtml {
  const { settings } = site;
  const page = areaSeriesPage(site, series, subject);
  const bodies = bodiesOf(settings, subject);
  return html`
    <h1>${title}</h1>
    <p class="lead" data-pagefind-body>
      ${findingInWords(findingOf(page.figures), series.plain, bodies)}
    </p>
    ${switchTo(areaSeriesToday(site, subject.id), series, (one) => mapUrl(settings, subject, one))}
    ${mapOf(page, site, subject)}
    ${useOf({ chart: 'map', series, site, subject, page: mapUrl(settings, subject, series), title })}
    ${councilTable({
      id: table,
      caption: `${series.plain}, published up to ${upTo}`,
      authorities: page.results.map(({ authority }) => authority),
      series: [series],
      ...{ site, subject },
    })}
    <p>
      <a href="${areaSeriesUrl(series, settings, subject)}"
        >${series.plain}: over the years and by region</a
      >
    </p>
  `;
}

function mapOf(page: AreaSeriesPage, site: Site, subject: Subject): SafeHtml | undefined {
  const drawing = mapDrawing(page, site);
  if (!drawing || !page.map) return undefined;
  const { figures, series, map } = page;
  const bodies = bodiesOf(site.settings, subject);
  return hexmapPicture({
    ...{ ...drawing, figures, bodies },
    name: `${series.plain}: a map of all ${bodies.many}`,
    table: `#${table}`,
    picture: chartFileUrl('map', series, site.settings, subject),
    source: map.source,
  });
}

/** All that a map is drawn of. Nothing where the site has no layout of one. */
export function mapDrawing({ map, results }: AreaSeriesPage, site: Site): MapDrawing | undefined {
  if (!map || !site.hexmap) return undefined;
  const { regions } = site.settings;
  const regionOf = new Map(site.authorities.map(({ slug, region }) => [slug, region]));
  const names = new Map(regions.map(({ id, name }) => [id, name]));
  const bySlug = new Map(results.map((one) => [one.authority.slug, one]));
  // As people read, and as Tab goes: row by row.
  const inOrder = map.drawing.hexes.flatMap(({ slug }) => bySlug.get(slug) ?? []);
  return {
    drawing: map.drawing,
    outlines: regionOutlines(site.hexmap, map.drawing, regionOf),
    labels: regionLabels(map.drawing, regionOf, names),
    regions: regions.map(({ id, name }) => ({
      ...{ id, name },
      cells: inOrder.filter(({ authority }) => authority.region === id),
    })),
  };
}
