import { areaSeriesToday, comparedSubjects, subjectsWithResults } from '../domain/whole.ts';
import { councilChanged, inspectionChanged } from '../domain/page-changes.ts';
import { languagesOf, pathIn } from '../domain/in-languages.ts';
import { inParts } from '../domain/parts.ts';
import {
  changedPaths,
  councilsPaths,
  listPaths,
  mapPaths,
  regionPaths,
  themePaths,
  waitingPaths,
} from '../domain/paths.ts';
import type { Authority, Site } from '../domain/site.ts';
import { absolute } from '../domain/host.ts';
import {
  changedUrl,
  compareUrl,
  councilsPartUrl,
  councilTranslationUrl,
  councilUrl,
  frameworksUrl,
  glossaryUrl,
  homeUrl,
  inspectionsUrl,
  inspectionUrl,
  mapUrl,
  meetingUrl,
  pageUrl,
  regionUrl,
  areaSeriesUrl,
  themesUrl,
  themeUrl,
  translationUrl,
  waitingUrl,
  wholeUrl,
  youngPeopleUrl,
} from '../domain/urls.ts';
import { hasAddress } from '../domain/site-addresses.ts';
import type { PublishedFile } from './file.ts';
import { xmlElement, xmlDocument } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page for search engines, with the day of its newest facts where it has one. */
type Address = { path: string; changed?: string | undefined };

type Part = { name: string; addresses: readonly Address[] };

/** A tenth of what search engines take, so that no part is larger than a file of ours may be. */
const mostInPart = 5_000;

/**
 * The sitemap (sitemaps.org) in parts: one for general pages and one for each region, so that none
 * grows large. They lie in the root, because a sitemap speaks only for what is below it.
 */
export function sitemapFiles(site: Site): PublishedFile[] {
  const parts = [
    ...partsOf('pages', generalPages(site)),
    ...site.settings.regions.flatMap(({ id }) =>
      partsOf(id, site.authorities.filter(({ region }) => region === id).flatMap(councilPages)),
    ),
  ];
  const index = parts.map(({ name }) => entry('sitemap', { path: `/${name}` }, site));
  return [
    xmlFile('sitemap.xml', () =>
      xmlElement('sitemapindex', { xmlns: namespace }, { children: index }),
    ),
    ...parts.map(({ name, addresses }) =>
      xmlFile(name, () =>
        xmlElement(
          'urlset',
          { xmlns: namespace },
          { children: addresses.map((address) => entry('url', address, site)) },
        ),
      ),
    ),
  ];
}

/** `sitemap-london.xml`, and where there are more addresses than it can hold `sitemap-london-2.xml`. */
function partsOf(about: string, addresses: readonly Address[]): Part[] {
  return inParts(addresses, mostInPart).map((those, index) => ({
    name: `sitemap-${about}${index === 0 ? '' : `-${String(index + 1)}`}.xml`,
    addresses: those,
  }));
}

function generalPages(site: Site): Address[] {
  const { settings, pages } = site;
  const paths = [
    homeUrl,
    ...councilsPaths(site).map(({ props: { part } }) => councilsPartUrl(part)),
    frameworksUrl,
    glossaryUrl,
    ...comparedSubjects(site).map((subject) => compareUrl(settings, subject)),
    ...subjectsWithResults(site).flatMap((subject) => [
      wholeUrl(settings, subject),
      ...areaSeriesToday(site, subject.id).map((one) => areaSeriesUrl(one, settings, subject)),
    ]),
    ...wholePages(site),
    ...themePages(site),
    ...pages.map(pageUrl),
    ...regionPaths(site).map(({ props: { region, part } }) => regionUrl(region, part)),
  ];
  const there = paths.filter((path) => hasAddress(path, site));
  const others = settings.languages
    .slice(1)
    .flatMap((language) =>
      there
        .filter((path) => languagesOf(path, site).includes(language))
        .map((path) => pathIn(language, path, site)),
    );
  return [...there, ...others].map((path) => ({ path }));
}

/** The maps, and who was inspected again and longest ago. */
function wholePages(site: Site): string[] {
  const { settings } = site;
  return [
    ...mapPaths(site).map(({ props: { subject, series, leads } }) =>
      mapUrl(settings, subject, leads ? undefined : series),
    ),
    ...changedPaths(site).map(({ props: { year, part, isNewest } }) =>
      changedUrl(settings, isNewest ? undefined : year, part),
    ),
    ...waitingPaths(site).map(() => waitingUrl(settings)),
  ];
}

function themePages(site: Site): string[] {
  const pages = themePaths(site).map(({ props: { facts, part } }) =>
    themeUrl(facts.theme, site.settings, part),
  );
  return pages.length === 0 ? [] : [themesUrl(site.settings), ...pages];
}

function councilPages(authority: Authority): Address[] {
  const { inspections, meetings, translations } = authority;
  return [
    { path: councilUrl(authority), changed: councilChanged(authority) },
    ...translations.map((one) => ({ path: councilTranslationUrl(authority, one) })),
    ...inspections.flatMap((inspection) => [
      { path: inspectionUrl(inspection), changed: inspectionChanged(inspection) },
      ...(inspection.youngPeople ? [{ path: youngPeopleUrl(inspection) }] : []),
      ...inspection.translations.map((one) => ({ path: translationUrl(inspection, one) })),
    ]),
    ...meetings.map((meeting) => ({ path: meetingUrl(meeting) })),
    ...listPaths({ authorities: [authority] }).map(({ props: { part } }) => ({
      path: inspectionsUrl(authority, part),
    })),
  ];
}

function entry(name: string, { path, changed }: Address, { settings }: Site): string {
  const children = [xmlElement('loc', {}, absolute(path, settings))];
  if (changed !== undefined) children.push(xmlElement('lastmod', {}, changed));
  return xmlElement(name, {}, { children });
}

function xmlFile(path: string, root: () => string): PublishedFile {
  return { path, type: 'application/xml', text: () => xmlDocument(root()) };
}
