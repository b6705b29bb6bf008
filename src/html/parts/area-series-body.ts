import { areaSeriesToday, type AreaSeriesPage, type CountRow } from '../../domain/whole.ts';
import { inspectoratesInSentence } from '../../domain/scales.ts';
import { bodiesOf } from '../../domain/subjects.ts';
import { figuresByYear, figuresOf, today } from '../../domain/figures.ts';
import { findingOf } from '../../domain/findings.ts';
import { frameworksOf, type AreaSeries } from '../../domain/area-series.ts';
import { mostInTable } from '../../domain/parts.ts';
import type { Site } from '../../domain/site.ts';
import type { Subject } from '../../schemas/site.ts';
import {
  areaSeriesUrl,
  councilsUrl,
  figuresFileUrl,
  mapUrl,
  regionUrl,
} from '../../domain/urls.ts';
import { formatDate } from '../../domain/dates.ts';
import { chartCsv } from '../../wording/charts.ts';
import { figuresInWords } from '../../wording/figures.ts';
import {
  bestInWords,
  shareOf,
  sourceOf,
  yearsTitle,
  type DayFinding,
} from '../../wording/findings.ts';
import { capitalised, listInWords } from '../../wording/words.ts';
import { allListed, mapTitle } from '../../wording/councils-table.ts';
import { article, type Section } from './contents.ts';
import { councilTable } from './council-table.ts';
import { gradeCounts } from './grade-counts.ts';
import { html, type SafeHtml } from './html.ts';
import { switchTo } from './switch-to.ts';
import { useOf } from './use-chart.ts';

type Props = AreaSeriesPage & {
  title: string;
  site: Site;
  subject: Subject;
  /** The day up to which results are in, in words. */
  upTo: string;
};

const table = 'every-council';

/** All that a page says of one area in every council: words, map, years, regions and table. */
export function areaSeriesBody(props: Props): SafeHtml {
  const { series, figures, site, subject, title, upTo } = props;
  const { settings } = site;
  const bodies = bodiesOf(settings, subject);
  return article({
    top: html`
      <h1>${title}</h1>
      <p class="lead" data-pagefind-body>${figuresInWords(figures, bodies)}</p>
      <p>${series.about} These are the latest grades, published up to ${upTo}.</p>
      ${switchTo(areaSeriesToday(site, subject.id), series, (one) => areaSeriesUrl(one, settings, subject))}
      ${site.hexmap && html`<p><a href="${mapUrl(settings, subject, series)}">${mapTitle(bodies, series.plain)}</a></p>`}
    `,
    sections: [
      { id: 'years', heading: 'Over the years', body: overTheYears(props) },
      ...(settings.regions.length > 1 ? [byRegion(props)] : []),
      {
        id: 'councils',
        heading: `Every ${bodies.one}`,
        body: everyBody(props),
      },
    ],
  });
}

/** How many have which grade in each region, and on which day that was. */
function byRegion(props: Props): Section {
  const { series, regions, site, subject, upTo } = props;
  const bodies = bodiesOf(site.settings, subject);
  return {
    id: 'regions',
    heading: 'By region',
    body: html`
      ${gradeCounts({ caption: `Latest grades by region, published up to ${upTo}`, heading: 'Region', rows: regions, bodies })}
      ${regionsByDay(series, site, subject)} ${sourceLine(props)}
      ${useOf({ chart: 'regions', ...{ series, site, subject }, title: `${series.plain}: latest grades by region` })}
    `,
  };
}

/** Each body with its grade; where there are more than a table holds, the way to the list of all. */
function everyBody({ series, results, site, subject, upTo }: Props): SafeHtml {
  if (results.length > mostInTable)
    return html`<p>
      <a href="${councilsUrl}">${allListed(bodiesOf(site.settings, subject), results.length)}</a>
    </p>`;
  return councilTable({
    id: table,
    caption: `${series.plain}, published up to ${upTo}`,
    authorities: results.map(({ authority }) => authority),
    series: [series],
    ...{ site, subject },
  });
}

/** The chart of all years, with its finding as its title. */
export function overTheYears(
  props: Pick<Props, 'years' | 'series' | 'site' | 'subject' | 'upTo'>,
): SafeHtml | undefined {
  const { years, series, site, subject } = props;
  const bodies = bodiesOf(site.settings, subject);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || years.length < 2) return undefined;
  return html`
    <p><strong>${yearsTitle(onDay(first), onDay(last))}.</strong></p>
    <p>
      Each line counts the last inspection that was finished by that day.
      ${capitalised(bodies.many)} that have ended since are not counted. Years when fewer than half
      of the ${bodies.many} had this grade are left out. ${series.whyNew} ${series.whySame}
    </p>
    ${gradeCounts({ caption: `${series.plain}: latest grades at the end of March each year`, heading: 'Day', rows: years, bodies })}
    ${sourceLine(props)}
    ${useOf({ chart: 'years', ...{ series, site, subject }, title: `${series.plain}. ${yearsTitle(onDay(first), onDay(last))}.` })}
  `;
}

function onDay({ name, figures }: CountRow): DayFinding {
  return { day: name, finding: findingOf(figures) };
}

/** Where the numbers of a chart are from, and where to take them. */
function sourceLine({
  series,
  site,
  subject,
  upTo,
}: Pick<Props, 'series' | 'site' | 'subject' | 'upTo'>): SafeHtml {
  return html`<p class="source">
    ${chartSource(series, site, upTo)}
    <a href="${figuresFileUrl(series, site.settings, subject)}">${chartCsv(series.plain)}</a>
  </p>`;
}

/** “Source: reports of …”, for a chart of one area: those who gave its grades, and nobody else. */
export function chartSource(series: AreaSeries, { frameworks }: Site, upTo: string): string {
  const inspectors = new Set(frameworksOf(series, frameworks).flatMap(inspectoratesInSentence));
  return sourceOf(listInWords([...inspectors]), upTo);
}

/** How many days stand side by side: so many fit on a phone. */
const mostDays = 3;

/** The share of the best grades in each region on a few days, each with its base. */
function regionsByDay(series: AreaSeries, site: Site, subject: Subject): SafeHtml | undefined {
  const asOf = today(site, subject.id);
  const { many } = bodiesOf(site.settings, subject);
  const days = figuresByYear(series, site.authorities, asOf).map(({ day }) => day);
  const step = Math.max(1, Math.floor((days.length - 1) / (mostDays - 1)));
  const shown = days
    .filter((_day, index) => (days.length - 1 - index) % step === 0)
    .slice(-mostDays);
  if (shown.length < 2) return undefined;
  const best = bestInWords(findingOf(figuresOf(series, site.authorities, asOf)));
  return html`
    <table id="regions-by-day">
      <caption>
        ${best}, of ${many} with a grade
      </caption>
      <thead>
        <tr>
          <th scope="col">Region</th>
          ${shown.map((day) => html`<th scope="col">${formatDate(day)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${site.settings.regions.map((region) => {
          const councils = site.authorities.filter((one) => one.region === region.id);
          return html`<tr>
            <th scope="row"><a href="${regionUrl(region)}">${region.name}</a></th>
            ${shown.map((day) => {
              const on = day === asOf.upTo ? asOf : { ...asOf, day };
              const { bestCount, of } = findingOf(figuresOf(series, councils, on));
              return html`<td>${shareOf(bestCount, of)}</td>`;
            })}
          </tr>`;
        })}
      </tbody>
    </table>
  `;
}
