import type { Site } from '../domain/site.ts';
import { absolute } from '../domain/host.ts';

/** What crawlers may read (RFC 9309): everything. Embeds say themselves that they are copies. */
export function robotsOf({ settings }: Pick<Site, 'settings'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml', settings)}\n`;
}
