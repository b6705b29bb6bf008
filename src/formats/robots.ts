import type { Site } from '../domain/site.ts';
import { absolute, onHost } from '../domain/host.ts';

/**
 * What crawlers may read (RFC 9309): everything but a web editor, which the audit is told by its name,
 * because it looks at all else in a folder. Embeds say themselves that they are copies.
 */
export function robotsOf({ settings }: Pick<Site, 'settings'>): string {
  const editor = settings.admin ? `Disallow: ${onHost('/admin/', settings)}\n` : '';
  const audit = settings.admin ? `User-agent: plain-findings\n${editor}\n` : '';
  const sitemap = absolute('/sitemap.xml', settings);
  return `${audit}User-agent: *\n${editor}Allow: /\n\nSitemap: ${sitemap}\n`;
}
