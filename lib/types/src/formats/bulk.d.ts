import type { Site } from '../domain/site.ts';
import type { PublishedFile } from './file.ts';
/**
 * The forms of which there are several for each inspection, with paths from the root of the site.
 * A build writes them itself: so many small files cost far more as pages of Astro. Under
 * `astro dev` they are pages.
 */
export declare function filesApart(site: Site): PublishedFile[];
