import type { AreaSeries } from '../../domain/area-series.ts';
import { formatDate } from '../../domain/dates.ts';
import { leadingResultsDay } from '../../domain/results-up-to.ts';
import type { Site } from '../../domain/site.ts';
import { bodiesOf } from '../../domain/subjects.ts';
import type { Chart } from '../../domain/urls.ts';
import { areaSeriesPage, type AreaSeriesPage } from '../../domain/whole.ts';
import type { Noun, Subject } from '../../schemas/site.ts';
import { licenceOf } from '../../formats/about.ts';
import { chartAbout, chartTitle } from '../../wording/charts.ts';
import { chartSource } from './area-series-body.ts';
import { barsOf, chartFile, mapOf } from './chart-file.ts';
import { mapDrawing } from './map-body.ts';

type Props = { chart: Chart; series: AreaSeries; subject: Subject };

/**
 * A chart of one thing that is judged, as an SVG.
 *
 * @param styles the style sheet of pictures.
 * @throws where there is no such chart.
 */
export function chartOf({ chart, series, subject }: Props, site: Site, styles: string): string {
  const { settings } = site;
  const page = areaSeriesPage(site, series, subject);
  const bodies = bodiesOf(settings, subject);
  const upTo = formatDate(leadingResultsDay(site, subject.id));
  return chartFile({
    title: chartTitle(series, chart, bodies),
    about: chartAbout[chart](upTo),
    grades: series.grades,
    body: bodyOf({ chart, page, site, bodies, upTo }),
    source: [
      chartSource(series, site, upTo),
      `${settings.title}, ${new URL(settings.address).host}.`,
      chart === 'map' && page.map ? `${page.map.source}.` : '',
      licenceOf(settings).line,
    ]
      .filter((part) => part !== '')
      .join(' '),
    styles,
  });
}

type Body = { chart: Chart; page: AreaSeriesPage; site: Site; bodies: Noun; upTo: string };

/** Where too few had a grade in each year, as after many have ended, the counts of today stand alone. */
function yearsOf({ years, figures }: AreaSeriesPage, upTo: string) {
  return years.length > 0 ? years : [{ name: upTo, figures }];
}

function bodyOf({ chart, page, site, bodies, upTo }: Body) {
  if (chart === 'years') return barsOf(yearsOf(page, upTo), bodies);
  if (chart === 'regions') return barsOf(page.regions, bodies);
  const map = mapDrawing(page, site);
  if (!map) throw new Error('The site has no layout of a map.');
  return mapOf(map);
}
