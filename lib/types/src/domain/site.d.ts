import type { AuditSummary } from '../schemas/audit.ts';
import type { AuthorityFile } from '../schemas/authority.ts';
import type { Content } from '../schemas/collections.ts';
import type { Framework } from '../schemas/framework.ts';
import type { GlossaryTermFile } from '../schemas/glossary-term.ts';
import type { HexmapFile } from '../schemas/hexmap.ts';
import type { InspectionFile } from '../schemas/inspection.ts';
import type { PageFile } from '../schemas/page.ts';
import type { Holidays, SiteSettings } from '../schemas/site.ts';
import { type Companions, type Meeting, type Translation } from './companions.ts';
import { type Prose } from './prose.ts';
export type { Meeting, Response, Translation, YoungPeoplePage } from './companions.ts';
export type { Prose, Renderers } from './prose.ts';
/** One inspection or visit with its framework and all that stands beside it at hand. */
export type Inspection = Omit<InspectionFile, 'framework'> & Companions & {
    /** `brent/2026-05-ilacs`: its place among the content and in addresses. It never changes. */
    id: string;
    framework: Framework;
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
};
export type Page = PageFile & {
    slug: string;
    prose: Prose;
};
/** All there is to publish: plain, sorted, and checked. */
export type Site = {
    settings: SiteSettings;
    holidays: Holidays;
    frameworks: Map<string, Framework>;
    /** In order of name. */
    authorities: Authority[];
    /** Newest report first. */
    inspections: Inspection[];
    /** Whether inspections that newer ones have replaced are searched apart, when somebody asks. */
    searchedApart: boolean;
    /** What the last audit found, where its result was published. */
    audit: AuditSummary | undefined;
    /** Where councils lie on a map of hexagons, for publishers who have one. */
    hexmap: HexmapFile | undefined;
    glossary: GlossaryTerm[];
    pages: Page[];
};
/**
 * What pages of councils have in common. Nothing of it is about one council, so a function that is
 * given this and one council can show nothing of another.
 */
export type Common = Pick<Site, 'settings' | 'holidays' | 'frameworks' | 'searchedApart'>;
/**
 * Joins checked content into a site.
 *
 * @param content every file valid, and no error found across files.
 * @throws where the content was not checked before: this is a mistake in the program.
 */
export declare function buildSite(content: Content): Site;
/** The letter case and the marks of a name do not change its place in an A to Z. */
export declare function sortKey(name: string): string;
