import type { PageFault } from './fault.ts';
import type { Sighting } from './raw-finding.ts';
import type { PageText } from './crawl/page-text.ts';
/**
 * Makes whole faults of what checks saw on a page: with the rule's words, and with the author's
 * file and line where the page names one. The same fault of the same element is told once, under
 * the first condition in which it shows.
 */
export declare function toFaults(page: Pick<PageText, 'page' | 'file' | 'html'>, sightings: readonly Sighting[]): PageFault[];
