import type { LinkFact } from '../facts.ts';
import type { Site } from './site.ts';
/**
 * Whether a page only sends its reader on at once (`<meta http-equiv="refresh" content="0; …">`),
 * and the link that stands for it. Such a page has nothing to look at.
 * Throws, in words for an officer, when the chain goes in a circle.
 */
export declare function redirectTarget(site: Site, page: string): Promise<{
    links: LinkFact[];
} | undefined>;
