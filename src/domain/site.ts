import type { AuditSummary } from '../schemas/audit.ts';
import type { AuthorityFile } from '../schemas/authority.ts';
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
import type { Meeting, RelatedFiles, Translation } from './related-files.ts';
import type { Prose } from './prose.ts';

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
    /** No framework on its subject gives grades or an outcome in words: what was found is the result. */
    standsAlone: boolean;
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

/**
 * Up to so many bodies are offered by name: in the finder, to compare, and to narrow a search. More are a
 * burden to a phone, and nobody looks through them; the search finds them.
 */
export const mostByName = 500;

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
  /** Whether there are more bodies than a page or a file can name: see {@link mostByName}. */
  manyBodies: boolean;
  /** Whether the publisher has written a page about the data. */
  hasDataPage: boolean;
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
  | 'settings'
  | 'holidays'
  | 'frameworks'
  | 'themes'
  | 'searchedApart'
  | 'oneBody'
  | 'manyBodies'
  | 'hasDataPage'
>;
