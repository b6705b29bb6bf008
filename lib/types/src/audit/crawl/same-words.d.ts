import type { Site } from './site.ts';
/**
 * Whether two addresses of the site give the reader the same words: a copy, one page with different
 * navigation around it, or a page that only sends its reader on to the other. What lies outside, behind a query or in a part of a page differs.
 */
export declare function saySame(site: Site, [one, other]: readonly [string, string]): Promise<boolean>;
