import type { Site } from '../domain/site.ts';
import type { PublishedFile } from './file.ts';
/**
 * The sitemap (sitemaps.org) in parts: one for general pages and one for each region, so that none
 * grows large. They lie in the root, because a sitemap speaks only for what is below it.
 */
export declare function sitemapFiles(site: Site): PublishedFile[];
