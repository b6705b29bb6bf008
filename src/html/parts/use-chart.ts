import type { AreaSeries } from '../../domain/area-series.ts';
import type { Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import { areaSeriesUrl, chartFileUrl, figuresFileUrl, type Chart } from '../../domain/urls.ts';
import type { Subject } from '../../schemas/site.ts';
import { chartCode, chartCsv, chartPicture, useChart } from '../../wording/charts.ts';
import { folded } from './contents.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  chart: Chart;
  series: AreaSeries;
  site: Pick<Site, 'settings'>;
  subject: Subject;
  /** What the chart says, for those who do not see it. */
  title: string;
  /** The address of a page with this chart, where that is not the one of the series. */
  page?: string;
};

/** The ways to take a chart along: its picture, its numbers, and code that shows it on another site. */
export function useOf({ chart, series, site, subject, title, page }: Props): SafeHtml {
  const { settings } = site;
  const picture = chartFileUrl(chart, series, settings, subject);
  const here = page ?? `${areaSeriesUrl(series, settings, subject)}#${chart}`;
  const code = html`<a href="${absolute(here, settings)}"
    ><img src="${absolute(picture, settings)}" alt="${title}" width="780"
  /></a>`;
  const id = `${chart}-code`;
  return html`<div class="use no-print">
    ${folded(
      useChart[chart],
      html`
        <ul class="ways">
          <li><a href="${picture}">${chartPicture(series.plain, chart)}</a></li>
          <li>
            <a href="${figuresFileUrl(series, settings, subject)}">${chartCsv(series.plain)}</a>
          </li>
        </ul>
        <div class="field code">
          <label for="${id}">${chartCode[chart]}</label>
          <textarea id="${id}" rows="5" readonly spellcheck="false">
${String(code).replace(/\s+/g, ' ')}</textarea>
        </div>
      `,
    )}
  </div>`;
}
