import type { SiteCheck } from '../check.ts';
/** WCAG 3.2.3: navigation that comes back keeps its order. */
export declare const consistentNavigation: SiteCheck;
