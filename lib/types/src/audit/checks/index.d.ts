import type { PageCheck, Rule, SiteCheck, TextCheck, WalkCheck } from '../check.ts';
/** Checks that run inside the page, in the order in which a report lists them. */
export declare const pageChecks: readonly PageCheck[];
/** Checks on what the Tab key met. */
export declare const walkChecks: readonly WalkCheck[];
/** Checks on a page's bytes. */
export declare const textChecks: readonly TextCheck[];
/** Checks across pages. */
export declare const siteChecks: readonly SiteCheck[];
/** Every rule of our own. axe's rules come beside them, as `axe/…`. */
export declare const ownRules: readonly Rule[];
