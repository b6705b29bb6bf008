import { inParts } from '../../domain/parts.ts';
import { inspectorateNames } from '../../domain/scales.ts';
import type { Authority, Common, Inspection, Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import { apiUrl, feedUrl } from '../../domain/urls.ts';
import { apiFiles, jsonSchemaOf, type ApiFile, type ApiFileOf } from '../../schemas/api.ts';
import { aboutFile } from '../about.ts';
import { tableFiles } from '../csv/files.ts';
import { jsonFile, type PublishedFile } from '../file.ts';
import { authorityLine, authorityRecord } from './authority.ts';
import { inspectionRecord } from './inspection.ts';
import { meetingPath, meetingRecord } from './meeting.ts';
import { themesRecord } from './themes.ts';

/** How many inspections one page of the list holds. Even long ones stay far below a megabyte. */
export const perPage = 100;

/** Every file under `/api/v1/`. */
export function apiFilesOf(site: Site): PublishedFile[] {
  return [
    ...apiFilesOfAll(site),
    ...site.authorities.flatMap((authority) => apiFilesOfBody(authority, site)),
  ];
}

/** Those that hold facts of several bodies, the schemas that all follow, and the same as tables. */
export function apiFilesOfAll(site: Site): PublishedFile[] {
  return [
    jsonFile('index.json', () => indexFile(site)),
    ...schemaFiles(site),
    ...authorityLists(site),
    jsonFile('frameworks.json', (): ApiFileOf<'frameworks'> => ({
      ...envelope('frameworks', site),
      frameworks: [...site.frameworks.values()].map((framework) => ({
        ...framework,
        inspectorates: inspectorateNames(framework),
      })),
    })),
    ...themesFile(site),
    ...pageFiles(site),
    ...tableFiles(site),
  ];
}

/** How many authorities one file lists, in a few hundred kilobytes. */
const authoritiesInFile = 1_000;

/** The list of all authorities; where one file does not hold it, each names the next. */
function authorityLists(site: Site): PublishedFile[] {
  const parts = inParts(site.authorities, authoritiesInFile);
  const pathOf = (page: number) => `authorities${page === 1 ? '' : `-${String(page)}`}.json`;
  return parts.map((those, index) => {
    const page = index + 1;
    const place = {
      ...{ page, pages: parts.length },
      ...(page < parts.length && { next: address(pathOf(page + 1), site) }),
    };
    return jsonFile(pathOf(page), (): ApiFileOf<'authorities'> => ({
      ...envelope('authorities', site),
      ...(parts.length > 1 && place),
      authorities: those.map((authority) => authorityLine(authority, site)),
    }));
  });
}

const themesPath = 'themes.json';

/** One file for all themes; none where nobody has written one. */
function themesFile(site: Site): PublishedFile[] {
  if (site.themes.size === 0) return [];
  return [
    jsonFile(themesPath, (): ApiFileOf<'themes'> => ({
      ...envelope('themes', site),
      ...themesRecord(site),
    })),
  ];
}

/** Those of one body alone: itself, its inspections and the meetings about them. */
export function apiFilesOfBody(authority: Authority, site: Common): PublishedFile[] {
  return [
    jsonFile(`authorities/${authority.slug}.json`, (): ApiFileOf<'authority'> => ({
      ...envelope('authority', site),
      authority: authorityRecord(authority, site),
    })),
    ...authority.inspections.map((inspection) =>
      jsonFile(`inspections/${inspection.id}.json`, (): ApiFileOf<'inspection'> => ({
        ...envelope('inspection', site),
        inspection: inspectionRecord(inspection, authority, site),
      })),
    ),
    ...authority.meetings.map((meeting) =>
      jsonFile(meetingPath(meeting), (): ApiFileOf<'meeting'> => ({
        ...envelope('meeting', site),
        meeting: meetingRecord(meeting, authority, site),
      })),
    ),
  ];
}

/** The list of all inspections in pages, oldest first, so that only the last page changes. */
function pageFiles(site: Site): PublishedFile[] {
  const names = new Map(site.authorities.map(({ slug, name }) => [slug, { slug, name }]));
  const pages = pagesOf(site);
  return pages.map((inspections, index) =>
    jsonFile(pagePath(index + 1), (): ApiFileOf<'inspections'> => ({
      ...envelope('inspections', site),
      page: index + 1,
      pages: pages.length,
      ...(index + 1 < pages.length && { next: address(pagePath(index + 2), site) }),
      inspections: inspections.map((inspection) => {
        const { authority: slug } = inspection;
        return inspectionRecord(inspection, names.get(slug) ?? { slug, name: slug }, site);
      }),
    })),
  );
}

function pagesOf({ inspections }: Site): Inspection[][] {
  return inParts(inspections.toReversed(), perPage);
}

function pagePath(page: number): string {
  return `inspections/page-${page}.json`;
}

function indexFile(site: Site): ApiFileOf<'index'> {
  const tables = tableFiles(site).map(({ path }) => address(path, site));
  const meetings = site.authorities.flatMap((authority) =>
    authority.meetings.map((meeting) => address(meetingPath(meeting), site)),
  );
  return {
    ...envelope('index', site),
    authorities: address('authorities.json', site),
    frameworks: address('frameworks.json', site),
    ...(site.themes.size > 0 && { themes: address(themesPath, site) }),
    inspections: pagesOf(site).map((_, index) => address(pagePath(index + 1), site)),
    ...(meetings.length > 0 && { meetings }),
    schemas: schemaNames.map((name) => address(schemaPath(name), site)),
    tables: tables.filter((table) => table.endsWith('.csv')),
    tableDescriptions: tables.filter((table) => table.endsWith('.json')),
    feeds: ['.xml', '.json'].map((form) => absolute(feedUrl('all') + form, site.settings)),
    counts: { authorities: site.authorities.length, inspections: site.inspections.length },
  };
}

const schemaNames = Object.keys(apiFiles).filter((name): name is ApiFile => name in apiFiles);

function schemaPath(name: ApiFile): string {
  return `schemas/${name}.json`;
}

function schemaFiles(site: Site): PublishedFile[] {
  return schemaNames.map((name) =>
    jsonFile(
      schemaPath(name),
      () => ({ $id: address(schemaPath(name), site), ...jsonSchemaOf(name) }),
      'application/schema+json',
    ),
  );
}

function envelope(name: ApiFile, site: Common) {
  return { $schema: address(schemaPath(name), site), about: aboutFile(site) };
}

function address(path: string, { settings }: Pick<Site, 'settings'>): string {
  return absolute(apiUrl + path, settings);
}
