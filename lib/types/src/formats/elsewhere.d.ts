import type { Authority, Inspection, Site } from '../domain/site.ts';
/** What the head of a page says of the same facts elsewhere. */
export type Elsewhere = {
    /** The same in other forms: a media type, what it is, and where. */
    alternates: {
        type: string;
        title: string;
        href: string;
    }[];
    /** JSON-LD, safe inside a `<script>` element. Missing where there is no report yet. */
    linkedData: string | undefined;
};
/** A council’s page: its embed, its feed, its facts, its latest report as linked data. */
export declare function councilElsewhere(authority: Authority, site: Site): Elsewhere;
/** The page of one inspection: its embed, its facts, its report as linked data. */
export declare function inspectionElsewhere(inspection: Inspection, authority: Authority, site: Pick<Site, 'settings'>): Elsewhere;
/** Links for people at the end of a council’s page. */
export declare function councilTakeAway(authority: Authority): {
    words: string;
    href: string;
}[];
