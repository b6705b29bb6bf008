import type { SiteCheck } from '../check.ts';
/** The audit asks no other site whether a page is there; it can see that an address is an address. */
export declare const outsideLink: SiteCheck;
