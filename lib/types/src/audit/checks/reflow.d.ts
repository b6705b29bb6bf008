import type { PageCheck } from '../check.ts';
/** WCAG 1.4.10: at 320 px (1280 px at 400%) nothing but tables, pictures and code needs two ways of scrolling. */
export declare const reflow: PageCheck;
