import { type CouncilStanding, type Figures } from './figures.ts';
import { type HexDrawing } from './hexmap.ts';
import type { Authority, Site } from './site.ts';
import { type Strand } from './strands.ts';
/** One line of a table of counts: what is counted, and how many councils have which grade. */
export type CountRow = {
    name: string;
    href?: string;
    /** What else there is to say of it, such as a council’s own grade. */
    hint?: string;
    figures: Figures;
};
/** How the councils around one did. */
export type Others = {
    region: {
        name: string;
        href: string;
        rows: CountRow[];
    };
    /** The councils most like it, by name. */
    neighbours: {
        councils: Authority[];
        rows: CountRow[];
    };
};
/** All there is to say of one thing that is judged. */
export type StrandPage = {
    strand: Strand;
    figures: Figures;
    regions: CountRow[];
    years: CountRow[];
    standings: CouncilStanding[];
    map: {
        drawing: HexDrawing;
        source: string;
    } | undefined;
};
/** Everything that councils’ latest inspections judged, on the site’s own day. */
export declare function strandsToday(site: Site): Strand[];
/** Counts by what was judged, with a link to the page of each. */
export declare function rowsByStrand(site: Site, councils: readonly Authority[]): CountRow[];
/** What the page of a strand shows. */
export declare function strandPage(site: Site, strand: Strand): StrandPage;
/** How a council’s region did, itself among them, and the councils that are most like it. */
export declare function othersOf(authority: Authority, site: Site): Others;
