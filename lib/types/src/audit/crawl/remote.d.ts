import type { Site } from './site.ts';
/**
 * Opens a site on the network. A sitemap names the pages; from any other address the links inside
 * the same site are followed. Throws when the address cannot be read.
 */
export declare function openRemote(address: string): Promise<Site>;
