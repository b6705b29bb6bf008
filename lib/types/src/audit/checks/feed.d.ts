import type { SiteCheck } from '../check.ts';
/** A feed that cannot be read fails in silence in the reader's own program. */
export declare const feed: SiteCheck;
