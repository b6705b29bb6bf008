import type { Origin } from './origin.ts';

/** An address that is not opened, and why, in words for an officer. */
export type LeftOut = { page: string; reason: string };

/** Pages to audit, wherever they come from. Addresses begin with `/`, from the site's root. */
export type AuditedSite = Origin & {
  /** The addresses of all pages, sorted. */
  pages: readonly string[];
  /** The addresses of all files that are known beforehand; empty for a site on the network. */
  files: readonly string[];
  /** Whether something answers at an address; nothing where only a try can tell. */
  has: (path: string) => boolean | undefined;
  /**
   * The bytes at an address, or nothing where there are none. Throws when it redirects in a circle
   * or to another site, when it is too large to read, and when nobody can tell what is there.
   */
  read: (path: string) => Promise<Buffer | undefined>;
  /** What to call a page's file in a report. */
  fileOf: (path: string) => string;
  /** What is there and no page, and so not opened. */
  leftOut: readonly LeftOut[];
  /** Why not all pages are here, in words for an officer; nothing where they are. */
  cutShort?: string;
  /** What every request of the site is told, such as a cookie that lets the audit in. */
  headers?: Readonly<Record<string, string>>;
  close: () => Promise<void>;
};
