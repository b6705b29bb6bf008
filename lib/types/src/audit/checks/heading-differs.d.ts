import type { PageCheck } from '../check.ts';
/** WCAG 2.4.6: headings that say the same cannot be told apart in a list of headings. */
export declare const headingDiffers: PageCheck;
