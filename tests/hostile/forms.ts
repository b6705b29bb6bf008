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
import type { Site } from '../../src/domain/site.ts';
import { pagesOf } from './pages.ts';

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
