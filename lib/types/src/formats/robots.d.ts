import type { Site } from '../domain/site.ts';
/** What crawlers may read (RFC 9309): everything. Embeds say themselves that they are copies. */
export declare function robotsOf({ settings }: Pick<Site, 'settings'>): string;
