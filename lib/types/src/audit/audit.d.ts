import { launchBrowser } from './browser/launch.ts';
import type { Failure, Fault } from './fault.ts';
import type { Site } from './crawl/site.ts';
import { type Wanted } from './raw-finding.ts';
/** What to audit and how. Times are in milliseconds. */
export type Plan = {
    site: Site;
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
    launch?: typeof launchBrowser;
    progress: (done: number, all: number) => void;
};
/** All that an audit has found out. */
export type Audit = {
    pages: number;
    fromCache: number;
    faults: Fault[];
    failures: Failure[];
    /** Questions that axe left to people. */
    toReview: number;
    /** `<meta name="as-of">` of the site: the latest date, or empty. */
    asOf: string;
};
/** Audits pages. A page that could not be looked at is a failure by name; no page at all is one too. */
export declare function audit(plan: Plan): Promise<Audit>;
