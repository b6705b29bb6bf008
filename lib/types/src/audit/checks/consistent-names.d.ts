import type { SiteCheck } from '../check.ts';
/** WCAG 3.2.4: in headers and footers, the same target has the same name on every page. */
export declare const consistentNames: SiteCheck;
