import { toHtml } from 'hast-util-to-html';
import { bulkFiles } from '../../src/formats/bulk.ts';
import { calendarOf } from '../../src/formats/calendar/council.ts';
import { compareFile } from '../../src/formats/compare.ts';
import { feedFiles } from '../../src/formats/feeds/files.ts';
import { jsonFile, type PublishedFile } from '../../src/formats/file.ts';
import { llmsOf } from '../../src/formats/llms.ts';
import { robotsOf } from '../../src/formats/robots.ts';
import {
  councilSearch,
  inspectionSearch,
  meetingSearch,
  searchChoices,
} from '../../src/formats/search-facts.ts';
import { sitemapFiles } from '../../src/formats/sitemap.ts';
import { councilFrame, inspectionFrame } from '../../src/html/bulk/embed.ts';
import { inspectionPage } from '../../src/html/bulk/inspection.ts';
import { waitingBody } from '../../src/html/parts/changed-body.ts';
import { councilsBody } from '../../src/html/parts/councils-body.ts';
import { frameworksBody } from '../../src/html/parts/framework-body.ts';
import { homeBody } from '../../src/html/parts/home-body.ts';
import { meetingBody } from '../../src/html/parts/meeting-body.ts';
import type { Renderers, Site } from '../../src/domain/site.ts';

/** Lines come out as text that cannot be mistaken, so that a test sees what forms do to them. */
export const render: Renderers = {
  prose: () => ({ html: '<p>Prose.</p>', words: 1 }),
  line: (value) => toHtml({ type: 'text', value }),
};

/** Every form of a site that plain functions make: pages, data, feeds, calendars, embeds, search. */
export function formsOf(site: Site): PublishedFile[] {
  return [
    ...bulkFiles(site),
    ...feedFiles(site).map((file) => ({ ...file, path: `feeds/${file.path}` })),
    ...sitemapFiles(site),
    ...site.authorities.map((authority) => ({
      path: `${authority.slug}.ics`,
      type: 'text/calendar',
      text: () => calendarOf(authority, site),
    })),
    jsonFile('compare.json', () => compareFile(site)),
    jsonFile('search.json', () => searchRecords(site)),
    { path: 'llms.txt', type: 'text/plain', text: () => llmsOf(site) },
    { path: 'robots.txt', type: 'text/plain', text: () => robotsOf(site) },
    ...pagesOf(site),
  ];
}

function searchRecords(site: Site): object[] {
  return [
    searchChoices(site),
    ...site.authorities.flatMap((authority) => [
      councilSearch(authority, site),
      ...authority.inspections.map((inspection) => inspectionSearch(inspection, authority, site)),
      ...authority.meetings.map((meeting) => meetingSearch(meeting, authority, site)),
    ]),
  ];
}

function pagesOf(site: Site): PublishedFile[] {
  const title = site.settings.title;
  return [
    page('home', () => homeBody(site, render.line)),
    page('councils', () => councilsBody({ site, title, upTo: title, part: 1 })),
    page('frameworks', () => frameworksBody(title, [...site.frameworks.values()])),
    page('waiting', () => waitingBody(title, site)),
    ...site.authorities.flatMap((authority) => [
      page(`${authority.slug}/frame`, () => councilFrame(authority, site).main),
      ...authority.meetings.map((meeting) =>
        page(`${authority.slug}/${meeting.id}`, () =>
          meetingBody({ authority, meeting, render, editor: title }),
        ),
      ),
      ...authority.inspections.flatMap((inspection) => {
        const { head, main } = inspectionPage(inspection, authority, site, render);
        return [
          page(`${inspection.id}/head`, () => head),
          page(inspection.id, () => main),
          page(`${inspection.id}/frame`, () => inspectionFrame(inspection, authority, site).main),
        ];
      }),
    ]),
  ];
}

function page(name: string, html: () => { toString: () => string }): PublishedFile {
  return { path: `${name}.html`, type: 'text/html', text: () => String(html()) };
}
