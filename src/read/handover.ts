import type { Authority, Site } from '../domain/site.ts';

/** A site that was read, and the councils whose pages are made here. */
export type Handover = { site: Site; councils: readonly Authority[] };

declare global {
  /** What a build has read, for the modules that Astro loads anew in the same process. */
  var siteReadAlready: (Handover & { folder: string }) | undefined;
}

/**
 * Lets the pages that Astro renders take a site that was read and found free of errors. It passes
 * by Astro's store, which would write everything down and read it again.
 */
export function handOver(folder: string, handover: Handover): void {
  globalThis.siteReadAlready = { folder, ...handover };
}

/** What was read of a content folder, where a build has done so already. */
export function handedOver(folder: string): Handover | undefined {
  const given = globalThis.siteReadAlready;
  return given?.folder === folder ? given : undefined;
}
