import { toHtml } from 'hast-util-to-html';
import { resultsOf } from '../../src/domain/council.ts';
import { chartPaths, figuresPaths, mapPaths, wholePaths } from '../../src/domain/paths.ts';
import type { Authority, Renderers, Site } from '../../src/domain/site.ts';
import { ownSubject } from '../../src/domain/subjects.ts';
import { themesOf } from '../../src/domain/themes.ts';
import { councilUrl } from '../../src/domain/urls.ts';
import { areaSeriesPage } from '../../src/domain/whole.ts';
import { figuresCsv } from '../../src/formats/csv/figures.ts';
import { councilElsewhere } from '../../src/formats/elsewhere.ts';
import { guideOf } from '../../src/formats/embed/guide.ts';
import type { PublishedFile } from '../../src/formats/file.ts';
import { councilSearch } from '../../src/formats/search-facts.ts';
import { councilFrame, inspectionFrame } from '../../src/html/bulk/embed.ts';
import { inspectionPage } from '../../src/html/bulk/inspection.ts';
import { areaSeriesBody } from '../../src/html/parts/area-series-body.ts';
import { waitingBody } from '../../src/html/parts/changed-body.ts';
import { chartOf } from '../../src/html/parts/chart-of.ts';
import { councilBody } from '../../src/html/parts/council-body.ts';
import { councilsBody } from '../../src/html/parts/councils-body.ts';
import { elsewhere } from '../../src/html/parts/elsewhere.ts';
import { embedGuide } from '../../src/html/parts/embed-guide.ts';
import { frameworksBody } from '../../src/html/parts/framework-body.ts';
import { glossaryBody } from '../../src/html/parts/glossary-body.ts';
import { homeBody } from '../../src/html/parts/home-body.ts';
import { html, type SafeHtml } from '../../src/html/parts/html.ts';
import { mapBody } from '../../src/html/parts/map-body.ts';
import { meetingBody } from '../../src/html/parts/meeting-body.ts';
import { pageEnd } from '../../src/html/parts/page-end.ts';
import { searchFacts } from '../../src/html/parts/search-facts.ts';
import { themeTable } from '../../src/html/parts/theme-body.ts';
import { wholeBody } from '../../src/html/parts/whole-body.ts';
import { councilContext } from '../../src/wording/council-context.ts';
import { bodyDescription, bodyTitle } from '../../src/wording/subjects.ts';

/** Lines come out as text that cannot be mistaken, so that a test sees what forms do to them. */
export const render: Renderers = {
  prose: () => ({ html: '<p>Prose.</p>', words: 1 }),
  line: (value) => toHtml({ type: 'text', value }),
};

/** Every page of a site that plain functions make, and the pictures and tables on them. */
export function pagesOf(site: Site): PublishedFile[] {
  return [...listsOf(site), ...picturesOf(site), ...site.authorities.flatMap(pagesAbout(site))];
}

/** Pages about all councils together. */
function listsOf(site: Site): PublishedFile[] {
  const { title } = site.settings;
  const told = { site, title, upTo: title };
  const { since, themes } = themesOf(site);
  const terms = site.glossary.map((term) => ({ ...term, html: '<p>Prose.</p>', language: 'en' }));
  return [
    page('home', () => homeBody(site, render.line)),
    page('councils', () => councilsBody({ ...told, part: 1 })),
    page('frameworks', () => frameworksBody(title, [...site.frameworks.values()])),
    page('waiting', () => waitingBody(title, site)),
    page('glossary', () => glossaryBody({ title, terms, bodies: site.settings.bodies })),
    page('themes', () => themeTable({ themes, since, settings: site.settings })),
    ...wholePaths(site).map(({ params, props: { subject, series } }) =>
      page(`whole/${params.about ?? ''}`, () =>
        series
          ? areaSeriesBody({ ...areaSeriesPage(site, series, subject), ...told, subject })
          : wholeBody({ ...told, subject }),
      ),
    ),
    ...mapPaths(site).map(({ params, props }) =>
      page(`map/${params.about ?? ''}`, () => mapBody({ ...told, ...props })),
    ),
  ];
}

function picturesOf(site: Site): PublishedFile[] {
  const figures = figuresPaths(site).map(({ params, props: { series, subject } }) => ({
    path: `whole/${params.about ?? ''}/figures.csv`,
    type: 'text/csv',
    text: () => figuresCsv(site, series, subject),
  }));
  const charts = chartPaths(site).map(({ params, props }) => ({
    path: `whole/${params.about ?? ''}/${params.chart}.svg`,
    type: 'image/svg+xml',
    text: () => chartOf(props, site, 'text { fill: black }'),
  }));
  return [...figures, ...charts];
}

function pagesAbout(site: Site) {
  return (authority: Authority): PublishedFile[] => [
    page(authority.slug, () => councilPage(authority, site)),
    page(`${authority.slug}/frame`, () => councilFrame(authority, site).main),
    page(`${authority.slug}/embed`, () =>
      embedGuide({ name: authority.name, ...guideOf(authority, site) }),
    ),
    ...authority.meetings.map((meeting) =>
      page(`${authority.slug}/${meeting.id}`, () =>
        meetingBody({ authority, meeting, render, editor: site.settings.title }),
      ),
    ),
    ...authority.inspections.flatMap((inspection) => {
      const made = inspectionPage(inspection, authority, site, render);
      const { title, description } = made.frame;
      return [
        page(inspection.id, () => wholePage({ ...made, title, description }, site)),
        page(`${inspection.id}/frame`, () => inspectionFrame(inspection, authority, site).main),
      ];
    }),
  ];
}

function councilPage(authority: Authority, site: Site): string {
  const { settings } = site;
  const path = councilUrl(authority);
  const results = resultsOf(authority, ownSubject(authority, settings).id);
  const around = councilContext(authority, results, site);
  const end = pageEnd({ settings, path, changes: authority.changes, about: '', on: undefined });
  const main = councilBody({ authority, results, around, site, render, end });
  const head = html`${searchFacts(councilSearch(authority, site))}
  ${elsewhere(councilElsewhere(authority, site))}`;
  const title = bodyTitle(authority, settings);
  return wholePage(
    { path, head, main, title, description: bodyDescription(authority, site) },
    site,
  );
}

type Parts = { path: string; title: string; description: string; head: SafeHtml; main: SafeHtml };

/** A page with what forms that are made of it read in its head. */
function wholePage({ path, title, description, head, main }: Parts, { settings }: Site): string {
  return String(html`
    <html lang="en-GB">
      <head>
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="as-of" content="${settings.asOf}" />
        <meta property="og:site_name" content="${settings.title}" />
        <link rel="canonical" href="${new URL(path, settings.address).href}" />
        ${head}
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>
  `);
}

function page(name: string, text: () => { toString: () => string }): PublishedFile {
  return { path: `${name}.html`, type: 'text/html', text: () => String(text()) };
}
