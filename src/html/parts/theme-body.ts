import type { Renderers, Site } from '../../domain/site.ts';
import type { AskedPoint, ThemeFacts } from '../../domain/themes.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { pointUrl, themesUrl, themeUrl } from '../../domain/urls.ts';
import {
  namedSince,
  pointName,
  shareInDigits,
  shareWithPercent,
  themesTitle,
} from '../../wording/themes.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { shareChart } from './share-chart.ts';

type About = {
  facts: ThemeFacts;
  /** What the theme’s file says of it, as safe HTML. */
  about: string;
  /** The first of the newest years. */
  since: string;
};

/** What a theme is, how often inspectors named it, and how that has changed from year to year. */
export function themeAbout({ facts: { recent, years }, about, since }: About): SafeHtml {
  return html`
    <p class="lead" data-pagefind-body>${namedSince(recent, since)}</p>
    <div data-pagefind-body>${fromPipeline(about)}</div>
    ${years.length > 0 ? overTheYears(years) : undefined}
  `;
}

function overTheYears(years: ThemeFacts['years']): SafeHtml {
  return html`
    <h2>How it has changed</h2>
    <table>
      <caption>
        Inspections that named it, of those whose list we have sorted
      </caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">Inspections</th>
        </tr>
      </thead>
      <tbody>
        ${years.map(
          (share) => html`
            <tr>
              <th scope="row">${share.year}</th>
              <td>${shareWithPercent(share)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${shareChart({
      caption: 'Share of each year’s inspections',
      rows: years.map(({ year, ...share }) => ({ name: year, ...share })),
    })}
  `;
}

/** Points of one theme, each with its council, its month and a link to the point itself. */
export function themePoints(points: readonly AskedPoint[], line: Renderers['line']): SafeHtml {
  return html`
    <ul class="results">
      ${points.map(
        (asked) => html`
          <li>
            <a href="${pointUrl(asked.inspection, asked.point)}">${pointName(asked)}</a>
            <p>${fromPipeline(line(asked.point.text, asked.inspection.prose))}</p>
          </li>
        `,
      )}
    </ul>
  `;
}

type ThemeTable = Pick<About, 'since'> & {
  themes: readonly ThemeFacts[];
  settings: SiteSettings;
};

/** Every theme with the share of inspections that named it, in the newest years and in each. */
export function themeTable({ themes, since, settings }: ThemeTable): SafeHtml {
  return html`
    <table>
      <caption>
        Themes, those named most often first
      </caption>
      <thead>
        <tr>
          <th scope="col">Theme</th>
          <th scope="col">Inspections that named it since ${since}, and by year</th>
        </tr>
      </thead>
      <tbody>
        ${themes.map(
          ({ theme, recent, years }) => html`
            <tr>
              <th scope="row"><a href="${themeUrl(theme, settings)}">${theme.name}</a></th>
              <td>
                ${shareWithPercent(recent)}
                <ul class="legend quiet">
                  ${years
                    .filter(({ year }) => year >= since)
                    .map((share) => html`<li>${share.year}: ${shareInDigits(share)}</li>`)}
                </ul>
              </td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Leads to what inspectors ask of many councils. */
export function themesLink(settings: Site['settings']): SafeHtml {
  return html`<a href="${themesUrl(settings)}">${themesTitle(settings.bodies)}</a>`;
}
