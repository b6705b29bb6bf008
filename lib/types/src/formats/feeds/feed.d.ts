import type { Site } from '../../domain/site.ts';
/** One report in a feed. */
export type FeedEntry = {
    /** The address of its page. It never changes, so it is the entry’s name too. */
    url: string;
    title: string;
    /** The result in words. */
    summary: string;
    /** ISO day of publication. */
    published: string;
    /** ISO day of the last change that the page notes, else that of publication. */
    updated: string;
    author: string;
};
/** A feed before it takes a form: what is in it, and which page it stands beside. */
export type Feed = {
    /** Its address from the root, without the ending that each form adds. */
    path: string;
    title: string;
    /** The page that shows the same to people, in full. */
    page: string;
    entries: FeedEntry[];
};
/** How many reports a feed of many councils holds. A council’s own feed holds all of them. */
export declare const newest = 50;
/** The feed of all councils, one for each region, and one for each council. */
export declare function feedsOf(site: Site): Feed[];
