import type { SiteCheck } from '../check.ts';
/** A link that leads nowhere wastes the reader's time, and for some readers finding back is hard. */
export declare const brokenLink: SiteCheck;
