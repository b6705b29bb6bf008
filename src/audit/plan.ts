import type { launchBrowser } from './browser/launch.ts';
import type { AuditedSite, LeftOut } from './crawl/site.ts';
import type { Failure, Fault, NotDone } from './fault.ts';
import type { Wanted } from './raw-finding.ts';

/** What to audit and how. Times are in milliseconds. */
export type AuditPlan = {
  site: AuditedSite;
  /** The pages of this run: all, a sample or a share. */
  pages: readonly string[];
  wanted: Wanted;
  /** Where records are kept, and which other files of records to read. */
  records: string;
  shares: readonly string[];
  /** Whether records of an earlier run may stand in for a look. */
  useRecords: boolean;
  /** Whether to look at all, or only to put together what others have looked at. */
  look: boolean;
  /** Whether all pages are at hand, so that they can be compared with each other. */
  whole: boolean;
  browsers: number;
  timeout: number;
  /** Pages with more bytes of HTML than this are named, not opened. */
  pageLimit: number;
  /** The folder of the authors' files, which pages may name with `data-source`. */
  content: string;
  /** CSS selectors of what is pressed on each page, to look at what it opens. */
  clicks?: readonly string[];
  /** Whether contrast is held to AAA too; it costs time, and few sites promise it. */
  aaa?: boolean;
  launch?: typeof launchBrowser;
  progress: (done: number, all: number) => void;
};

/** All that an audit has found out. */
export type Audit = {
  pages: number;
  fromCache: number;
  /** The addresses of the pages that were looked at, with their bytes of HTML. */
  sizes: Record<string, number>;
  faults: Fault[];
  failures: Failure[];
  /** What only a person can tell. */
  questions: Fault[];
  /** Checks that were not done on a page. */
  notDone: NotDone[];
  /** What is there and was not opened. */
  leftOut: LeftOut[];
  /** `<meta name="as-of">` of the site: the latest date, or empty. */
  asOf: string;
};

/** What is said where nothing was there to look at. */
export const noPage: Failure = { page: '/', reason: 'There is no page to audit.' };

/** An audit that has found out nothing yet. */
export function emptyAudit(): Audit {
  const found = { sizes: {}, faults: [], failures: [], questions: [], notDone: [], leftOut: [] };
  return { pages: 0, fromCache: 0, ...found, asOf: '' };
}
