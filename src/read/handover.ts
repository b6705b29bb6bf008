import type { Site } from '../domain/site.ts';

declare global {
  /** What a build has read, for the modules that Astro loads anew in the same process. */
  var siteReadAlready: { folder: string; site: Site } | undefined;
}

/**
 * Lets the pages that Astro renders take a site that was read and found free of errors. It passes
 * by Astro's store, which would write everything down and read it again.
 */
export function handOver(folder: string, site: Site): void {
  globalThis.siteReadAlready = { folder, site };
}

/** The site of a content folder, where a build has read it already. */
export function handedOver(folder: string): Site | undefined {
  const given = globalThis.siteReadAlready;
  return given?.folder === folder ? given.site : undefined;
}
