import { inspectedAgain, longestAgo, yearOfChange } from '../../domain/changed.ts';
import {
  areaSeriesPage,
  areaSeriesToday,
  rowsByArea,
  comparedSubjects,
  subjectsWithResults,
} from '../../domain/whole.ts';
import { figuresOf, today } from '../../domain/figures.ts';
import { findingOf, leadingSeries } from '../../domain/findings.ts';
import { servingIn } from '../../domain/lifecycle.ts';
import type { Site } from '../../domain/site.ts';
import { bodiesIn, bodiesOf, isLeading } from '../../domain/subjects.ts';
import { themesOf } from '../../domain/themes.ts';
import {
  areaSeriesUrl,
  changedUrl,
  compareUrl,
  councilsUrl,
  mapUrl,
  waitingUrl,
  wholeUrl,
} from '../../domain/urls.ts';
import type { Subject } from '../../schemas/site.ts';
import { allListed, mapTitle, waitingTitle } from '../../wording/councils-table.ts';
import { changedInWords, earlierInWords, findingInWords } from '../../wording/findings.ts';
import { nothingCounted, whatIsCounted, wholeOfSubject } from '../../wording/subjects.ts';
import { askedMostInWords } from '../../wording/themes.ts';
import { overTheYears } from './area-series-body.ts';
import { article } from './contents.ts';
import { gradeCounts } from './grade-counts.ts';
import { html, type SafeHtml } from './html.ts';
import { regionList } from './region-list.ts';
import { themesLink } from './theme-body.ts';

type About = { site: Site; subject: Subject };

type Props = About & {
  title: string;
  /** The day up to which results are in, in words. */
  upTo: string;
};

/** All together on one subject: what the numbers say, then the numbers. */
export function wholeBody({ site, subject, title, upTo }: Props): SafeHtml {
  const { settings } = site;
  const bodies = bodiesOf(settings, subject);
  const authorities = servingIn(bodiesIn(subject, site), settings);
  const series = leadingSeries(site, subject);
  return article({
    top: html`
      <h1>${title}</h1>
      ${findings({ site, subject })}
      <p>
        ${series ? whatIsCounted(authorities.length, bodies, upTo) : nothingCounted(subject, site)}
      </p>
    `,
    sections: [
      {
        id: 'years',
        heading: 'All years',
        body:
          series &&
          overTheYears({ ...areaSeriesPage(site, series, subject), ...{ site, subject, upTo } }),
      },
      {
        id: 'areas',
        heading: 'What was judged',
        body: gradeCounts({
          caption: `Latest grades, published up to ${upTo}`,
          heading: 'What was judged',
          rows: rowsByArea(site, authorities, subject),
          bodies,
        }),
      },
      { id: 'more', heading: `More about all ${bodies.many}`, body: ways({ site, subject }) },
      {
        id: 'regions',
        heading: 'All areas in one region',
        body:
          isLeading(subject, settings) && settings.regions.length > 1
            ? regionList(settings.regions)
            : undefined,
      },
      { id: 'other', heading: 'Other inspections', body: otherSubjects({ site, subject }) },
    ],
  });
}

function ways({ site, subject }: About): SafeHtml {
  const { settings } = site;
  const bodies = bodiesOf(settings, subject);
  const leads = isLeading(subject, settings);
  return html`
    <ul>
      ${
        site.hexmap && html`<li><a href="${mapUrl(settings, subject)}">${mapTitle(bodies)}</a></li>`
      }
      ${leads ? waysOfLeading(site) : undefined}
      ${
        comparedSubjects(site).includes(subject)
          ? html`<li>
              <a href="${compareUrl(settings, subject)}">Compare up to four ${bodies.many}</a>
            </li>`
          : undefined
      }
      ${areaSeriesToday(site, subject.id).map(
        (one) =>
          html`<li>
            <a href="${areaSeriesUrl(one, settings, subject)}">${one.plain}: every ${bodies.one}</a>
          </li>`,
      )}
    </ul>
  `;
}

function waysOfLeading(site: Site): SafeHtml {
  const { settings } = site;
  return html`
    <li>
      <a href="${councilsUrl}"
        >${allListed(settings.bodies, servingIn(site.authorities, settings).length)}</a
      >
    </li>
    ${
      inspectedAgain(site).size > 0
        ? html`<li><a href="${changedUrl(settings)}">Who changed, year by year</a></li>`
        : undefined
    }
    ${
      longestAgo(site).length > 0
        ? html`<li><a href="${waitingUrl(settings)}">${waitingTitle}</a></li>`
        : undefined
    }
    ${site.themes.size > 0 ? html`<li>${themesLink(settings)}</li>` : undefined}
  `;
}

function otherSubjects({ site, subject }: About): SafeHtml | undefined {
  const { settings } = site;
  const others = subjectsWithResults(site).filter(({ id }) => id !== subject.id);
  if (others.length === 0) return undefined;
  return html`<ul>
    ${others.map(
      (other) =>
        html`<li>
          <a href="${wholeUrl(settings, other)}">${wholeOfSubject(other, settings)}</a>
        </li>`,
    )}
  </ul>`;
}

/** What the numbers say first, each with its base and the way to it. Nothing where nothing is counted. */
export function findings({ site, subject }: About): SafeHtml | undefined {
  const { settings } = site;
  const series = leadingSeries(site, subject);
  if (!series) return undefined;
  const bodies = bodiesOf(settings, subject);
  const now = findingOf(figuresOf(series, site.authorities, today(site, subject.id)));
  return html`
    <ul class="findings">
      <li>
        <span data-pagefind-body>${findingInWords(now, series.plain, bodies)}</span>
        ${earlier(areaSeriesPage(site, series, subject).years)}
        <a href="${areaSeriesUrl(series, settings, subject)}"
          >${series.plain}: every ${bodies.one}</a
        >
      </li>
      ${isLeading(subject, settings) ? [whoChanged(site), askedMost(site)] : undefined}
    </ul>
  `;
}

/** The same some years before, where there were counts. */
function earlier(years: ReturnType<typeof areaSeriesPage>['years']): string {
  const before = years.length > 5 ? years.at(-6) : years[0];
  if (!before || before === years.at(-1)) return '';
  return earlierInWords(before.name, findingOf(before.figures));
}

function whoChanged(site: Site): SafeHtml | undefined {
  const { settings } = site;
  const [newest] = inspectedAgain(site);
  if (!newest) return undefined;
  const [year, again] = newest;
  return html`<li>
    ${changedInWords(year, yearOfChange(again), bodiesOf(settings))}
    <a href="${changedUrl(settings)}">Who changed</a>
  </li>`;
}

function askedMost(site: Site): SafeHtml | undefined {
  const { since, themes } = themesOf(site);
  const said = askedMostInWords(themes, since);
  return said === '' ? undefined : html`<li>${said} ${themesLink(site.settings)}</li>`;
}
