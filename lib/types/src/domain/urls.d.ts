import type { SiteSettings } from '../schemas/site.ts';
import type { Authority, Inspection, Meeting, Translation } from './site.ts';
/**
 * Every address of the site, from its root, with a slash at the end. Addresses never change:
 * people keep them, and councils put them on their own sites.
 */
export declare const homeUrl = "/";
export declare const councilsUrl = "/councils/";
export declare const searchUrl = "/search/";
export declare const glossaryUrl = "/glossary/";
export declare const frameworksUrl = "/frameworks/";
export declare const englandUrl = "/england/";
export declare const compareUrl = "/compare/";
export declare const compareDataUrl = "/compare/data.json";
export declare function councilUrl({ slug }: Pick<Authority, 'slug'>): string;
/** The pages between the home page and one of a council’s own, from the top. */
export type Trail = readonly [Step, Step];
type Step = {
    href: string;
    words: string;
};
/** The pages between the home page and one of this council. */
export declare function councilTrail(authority: Pick<Authority, 'slug' | 'name'>): Trail;
/** All inspections and visits of a council, newest first, and the later parts of that list. */
export declare function inspectionsUrl(authority: Pick<Authority, 'slug'>, part?: number): string;
export declare function regionUrl({ id }: {
    id: string;
}): string;
export declare function inspectionUrl({ id }: Pick<Inspection, 'id'>): string;
/** The same inspection told for young people. */
export declare function youngPeopleUrl(inspection: Pick<Inspection, 'id'>): string;
/** The same inspection told in another language. */
export declare function translationUrl(inspection: Pick<Inspection, 'id'>, { language }: Pick<Translation, 'language'>): string;
/** A council’s page in another language. Names of inspections begin with a year, so none is one. */
export declare function councilTranslationUrl(authority: Pick<Authority, 'slug'>, { language }: Pick<Translation, 'language'>): string;
/** `/councils/brent/meetings/2026-07-14-cabinet/` */
export declare function meetingUrl({ id, authority }: Pick<Meeting, 'id' | 'authority'>): string;
/** One thing that is judged, in every council: `/england/care-leavers/`. */
export declare function strandUrl({ area }: {
    area: string;
}): string;
/** Councils side by side. The first one is chosen already. */
export declare function compareWithUrl({ slug }: Pick<Authority, 'slug'>): string;
export declare function pageUrl({ slug }: {
    slug: string;
}): string;
/** The same facts elsewhere. What comes after `v1` is a promise to others and stays as it is. */
export declare const apiUrl = "/api/v1/";
export declare const dataPageUrl = "/data/";
/** How a council can show its result on its own website. */
export declare function embedGuideUrl(authority: Pick<Authority, 'slug'>): string;
/** The calendar of a council, as a file that calendars subscribe to. */
export declare function calendarUrl(authority: Pick<Authority, 'slug'>): string;
/** Where a feed lies, without its ending: `.xml` for Atom, `.json` for JSON Feed. */
export declare function feedUrl(of: 'all' | {
    region: string;
} | {
    council: string;
}): string;
/** The place of a council’s latest result among the embeds; each form adds its own ending. */
export declare function councilEmbedUrl({ slug }: Pick<Authority, 'slug'>): string;
/** The place of one inspection among the embeds; each form adds its own ending. */
export declare function inspectionEmbedUrl({ id }: Pick<Inspection, 'id'>): string;
/** Where the scripts of the embeds lie. Other websites load them, so they never move. */
export declare const embedScripts: {
    /** Puts a council’s result beside its own `<script>` element. */
    readonly block: "/embed/v1/embed.js";
    /** Defines the element `<inspection-summary>`. */
    readonly element: "/embed/v1/element.js";
    /** Keeps the height of frames right, on the page that has them. */
    readonly resize: "/embed/v1/resize.js";
    /** The same, inside the frame. */
    readonly frame: "/embed/v1/frame.js";
};
/** An address on this site in full. */
export declare function absolute(path: string, settings: Pick<SiteSettings, 'address'>): string;
export {};
