import type { PageRecord } from './cache/records.ts';
import type { Fault } from './fault.ts';
import { type Wanted } from './raw-finding.ts';
import type { Site } from './crawl/site.ts';
/** Runs the checks across pages over the facts of all pages, which go by one at a time. */
export declare function checkSite(site: Site, wanted: Wanted, records: AsyncIterable<PageRecord>): Promise<Fault[]>;
