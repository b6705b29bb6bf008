import type { Origin } from './origin.ts';

/** Pages to audit, wherever they come from. Addresses begin with `/`, from the site's root. */
export type Site = Origin & {
  /** The addresses of all pages, sorted. */
  pages: readonly string[];
  /** The addresses of all files that are known beforehand; empty for a site on the network. */
  files: readonly string[];
  /** Whether something answers at an address; nothing where only a try can tell. */
  has: (path: string) => boolean | undefined;
  /**
   * The bytes at an address, or nothing where there are none. Throws when it redirects in a circle
   * or to another site, and when it is too large to read.
   */
  read: (path: string) => Promise<Buffer | undefined>;
  /** What to call a page's file in a report. */
  fileOf: (path: string) => string;
  /** Why not all pages are here, in words for an officer; nothing where they are. */
  cutShort?: string;
  close: () => Promise<void>;
};
