import type { LinkFact } from '../facts.ts';
import type { Kit } from './kit.ts';
/** Where the page leads. */
export type Links = {
    /** An address from the site's root where it stays inside, else the whole address. */
    inside: (address: string) => string;
    /** Which part of the page an element belongs to. */
    regionOf: (element: Element) => LinkFact['region'];
    /**
     * Links whose words another link has too, that leads elsewhere; with both places, and whether the
     * words around the two (of their paragraph, list item, table cell or box) are the same as well.
     */
    linksElsewhere: () => {
        link: Element;
        places: readonly [string, string];
        alike: boolean;
    }[];
    /** Links, feeds, icons and the like, as the checks across pages need them. */
    linkFacts: () => LinkFact[];
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createLinks(kit: Kit): Links;
