import type { Site } from '../../domain/site.ts';
import type { Feed } from './feed.ts';
/** A feed as JSON Feed 1.1 (jsonfeed.org). The licence stands in an extension of our own. */
export declare function jsonFeedOf(feed: Feed, site: Site): {
    version: string;
    title: string;
    description: string;
    home_page_url: string;
    feed_url: string;
    language: string;
    authors: {
        name: string;
        url: string;
    }[];
    _licence: {
        attribution: string;
        id: "OGL-UK-3.0";
        name: "Open Government Licence v3.0";
        url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
    };
    items: {
        id: string;
        url: string;
        title: string;
        content_text: string;
        date_published: string;
        date_modified: string;
        authors: {
            name: string;
        }[];
    }[];
};
