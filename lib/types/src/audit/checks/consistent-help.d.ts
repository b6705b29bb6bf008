import type { SiteCheck } from '../check.ts';
/** WCAG 3.2.6: ways to get help are in the same place on every page that has them. */
export declare const consistentHelp: SiteCheck;
