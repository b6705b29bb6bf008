import type { Content, Entry } from '../schemas/collections.ts';
import type { Framework } from '../schemas/framework.ts';
import { compareText } from '../problems/problem.ts';
import { judgedSubjects } from './frameworks.ts';
import { proseOf } from './prose.ts';
import { meetingsIn, relatedFilesIn, translationsOf, type RelatedFiles } from './related-files.ts';
import {
  mostByName,
  mostSearchedAtOnce,
  type Inspection,
  type Postcodes,
  type Site,
  type Theme,
} from './site.ts';
import { dataPageUrl, pageUrl } from './urls.ts';
import { contentIn, toldIn, translatedIn } from './translated.ts';

/**
 * Joins checked content into a site.
 *
 * @param all every file valid, and no error found across files.
 * @param language that its pages are made in.
 * @throws where the content was not checked before: this is a mistake in the program.
 */
export function buildSite(all: Content, language = 'en'): Site {
  const content = contentIn(all, language);
  const frameworks = new Map(content.frameworks.map(({ data }) => [data.id, data]));
  const judged = judgedSubjects(frameworks.values());
  const besides = relatedFilesIn(content);
  const meetings = meetingsIn(content);
  const translations = translationsOf(content.councilTranslations);
  const inspections = content.inspections.map((entry) => ({
    ...inspectionOf(entry, frameworks, judged),
    ...besides(entry.id),
  }));
  inspections.sort(newestFirst);
  const oneBody = content.authorities.length === 1;
  const byAuthority = Map.groupBy(inspections, (inspection) => inspection.authority);
  return {
    language,
    toldFrameworks: toldIn(content, language),
    settings: only(content.site),
    holidays: only(content.holidays),
    frameworks,
    authorities: content.authorities
      .map((entry) => ({
        ...entry.data,
        slug: entry.id,
        prose: proseOf(entry),
        inspections: byAuthority.get(entry.id) ?? [],
        meetings: meetings.get(entry.id) ?? [],
        translations: translations(entry.id),
      }))
      .sort((a, b) => compareText(sortKey(a.name), sortKey(b.name))),
    inspections,
    searchedApart: inspections.length > mostSearchedAtOnce,
    oneBody,
    hasDataPage: content.pages.some((page) => pageUrl({ slug: page.id }) === dataPageUrl),
    manyBodies: content.authorities.length > mostByName,
    audit: content.audit[0]?.data,
    hexmap: content.hexmap[0]?.data,
    glossary: content.glossary
      .map((entry) => ({
        id: entry.id,
        ...translatedIn(entry, content.glossaryTranslations, language),
      }))
      .sort((a, b) => compareText(sortKey(a.term), sortKey(b.term))),
    // What many were asked is told where there are many.
    themes: oneBody ? new Map() : themesIn(content),
    places: new Map(content.places.map(({ id, data }) => [id, data])),
    postcodes: postcodesIn(content),
    search: content.search[0]?.data ?? { answers: [], same: [], ownPage: [] },
    terms: content.words[0]?.data.terms ?? [],
    pages: content.pages.map((entry) => ({
      slug: entry.id,
      ...translatedIn(entry, content.pageTranslations, language),
    })),
  };
}

function postcodesIn({ postcodes }: Content): Postcodes | undefined {
  const [first] = postcodes;
  return (
    first && {
      vintage: first.data.vintage,
      areas: new Map(postcodes.map(({ id, data }) => [id.toUpperCase(), data])),
    }
  );
}

function themesIn({ themes }: Content): Map<string, Theme> {
  const all = themes.map(({ id, data: { name, area, typed }, ...place }): Theme => ({
    ...{ id, name, area, typed },
    prose: proseOf(place),
  }));
  all.sort((a, b) => compareText(sortKey(a.name), sortKey(b.name)));
  return new Map(all.map((theme) => [theme.id, theme]));
}

/** The letter case and the marks of a name do not change its place in an A to Z. */
export function sortKey(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function inspectionOf(
  { id, data, ...prose }: Entry<'inspections'>,
  frameworks: ReadonlyMap<string, Framework>,
  judged: ReadonlySet<string>,
): Omit<Inspection, keyof RelatedFiles> {
  const framework = frameworks.get(data.framework);
  if (!framework) throw new Error(`${prose.file}: the framework was not checked`);
  return {
    ...data,
    id,
    framework,
    report: { ...data.report, format: data.report.format ?? framework.reportFormat },
    onSiteNotKnown:
      data.onSite.length === 0 ? (data.onSiteNotKnown ?? framework.onSiteNotKnown) : undefined,
    started: data.onSite[0]?.from,
    ended: data.onSite.at(-1)?.to,
    standsAlone: !judged.has(framework.subject),
    prose: proseOf(prose),
  };
}

/** By the day of publication, then by the last day on site, then by name. */
function newestFirst(a: Inspection, b: Inspection): number {
  return (
    compareText(b.published, a.published) ||
    compareText(b.ended ?? '', a.ended ?? '') ||
    compareText(a.id, b.id)
  );
}

function only<Item>(entries: { data: Item }[]): Item {
  const [entry] = entries;
  if (!entry) throw new Error('the settings were not checked');
  return entry.data;
}
