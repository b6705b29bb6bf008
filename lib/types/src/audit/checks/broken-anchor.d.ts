import type { SiteCheck } from '../check.ts';
/** A link into the middle of a page needs something there with that id. */
export declare const brokenAnchor: SiteCheck;
