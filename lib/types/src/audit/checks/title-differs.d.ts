import type { SiteCheck } from '../check.ts';
/** WCAG 2.4.2: two pages that can be told apart have titles that can. */
export declare const titleDiffers: SiteCheck;
