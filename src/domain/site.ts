import type { AuditSummary } from '../schemas/audit.ts';
import type { AuthorityFile } from '../schemas/authority.ts';
import type { Content, Entry } from '../schemas/collections.ts';
import type { Framework } from '../schemas/framework.ts';
import type { GlossaryTermFile } from '../schemas/glossary-term.ts';
import type { HexmapFile } from '../schemas/hexmap.ts';
import type { InspectionFile } from '../schemas/inspection.ts';
import type { PageFile } from '../schemas/page.ts';
import type { PlacesFile, PostcodesFile } from '../schemas/places.ts';
import type { SearchFile } from '../schemas/search.ts';
import type { Holidays, SiteSettings } from '../schemas/site.ts';
import type { Words } from '../schemas/words.ts';
import type { ThemeFile } from '../schemas/theme.ts';
import {
  relatedFilesIn,
  meetingsIn,
  translationsOf,
  type RelatedFiles,
  type Meeting,
  type Translation,
} from './related-files.ts';
import { compareText } from '../problems/problem.ts';
import { proseOf, type Prose } from './prose.ts';
import { contentIn, toldIn, translatedIn } from './translated.ts';

export type { Meeting, Response, Translation, YoungPeoplePage } from './related-files.ts';
export type { Prose, Renderers } from './prose.ts';

/** One inspection or visit with its framework and all that stands beside it at hand. */
export type Inspection = Omit<InspectionFile, 'framework' | 'report'> &
  RelatedFiles & {
    /** `northtown/2026-05-standard`: its place among the content and in addresses. It never changes. */
    id: string;
    framework: Framework;
    report: InspectionFile['report'] & { format: string };
    /** The first and the last day on site, where they are known. */
    started: string | undefined;
    ended: string | undefined;
    prose: Prose;
  };

/** One council with everything that was inspected there, newest first. */
export type Authority = AuthorityFile & {
  slug: string;
  prose: Prose;
  inspections: Inspection[];
  /** Newest first. */
  meetings: Meeting[];
  /** The council’s page in other languages, in order of their code. */
  translations: Translation[];
};

export type GlossaryTerm = GlossaryTermFile & {
  id: string;
  prose: Prose;
  /** The languages that it is explained in: the page may be in another. */
  languages: readonly string[];
};
/** What inspectors ask of many councils. Its id is its place in addresses, and never changes. */
export type Theme = Omit<ThemeFile, 'exceptions'> & { id: string; prose: Prose };

/** All postcodes, by their area in capitals. An import writes the areas together. */
export type Postcodes = { vintage: string; areas: ReadonlyMap<string, PostcodesFile> };

export type Page = PageFile & { slug: string; prose: Prose; languages: readonly string[] };

/**
 * Up to so many inspections are searched at once. Of more, a browser would have to fetch a list so
 * long that an old phone waits for it, before the first result.
 */
export const mostSearchedAtOnce = 3_000;

/** All there is to publish: plain, sorted, and checked. */
export type Site = {
  /** The language that pages are made in now: one of the settings’ languages. */
  language: string;
  /** The same site in its first language, where this is not that. */
  original?: Site;
  /** The frameworks that are told in that language, by their short names. */
  toldFrameworks: ReadonlySet<string>;
  settings: SiteSettings;
  holidays: Holidays;
  frameworks: Map<string, Framework>;
  /** In order of name. */
  authorities: Authority[];
  /** Newest report first. */
  inspections: Inspection[];
  /** Whether inspections that newer ones have replaced are searched apart, when somebody asks. */
  searchedApart: boolean;
  /** Whether one body publishes its own results: then there is nobody to list or to compare it with. */
  oneBody: boolean;
  /** What the last audit found, where its result was published. */
  audit: AuditSummary | undefined;
  /** Where councils lie on a map of hexagons, for publishers who have one. */
  hexmap: HexmapFile | undefined;
  glossary: GlossaryTerm[];
  /** By id, in order of name. */
  themes: ReadonlyMap<string, Theme>;
  pages: Page[];
  /** The places that lie in each council, by its short name. */
  places: ReadonlyMap<string, PlacesFile>;
  /** The postcodes of each area, and when they were in use. */
  postcodes: Postcodes | undefined;
  /** What the search understands beside names. */
  search: SearchFile;
  /** What pages write in place of what others say. */
  terms: Words['terms'];
};

/**
 * What pages of councils have in common. Nothing of it is about one council, so a function that is
 * given this and one council can show nothing of another.
 */
export type Common = Pick<
  Site,
  'settings' | 'holidays' | 'frameworks' | 'themes' | 'searchedApart' | 'oneBody'
>;

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
  const besides = relatedFilesIn(content);
  const meetings = meetingsIn(content);
  const translations = translationsOf(content.councilTranslations);
  const inspections = content.inspections.map((entry) => ({
    ...inspectionOf(entry, frameworks),
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
  const all = themes.map(({ id, data: { name, area }, ...place }): Theme => ({
    ...{ id, name, area },
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
