import type { PageCheck } from '../check.ts';
/** WCAG 2.4.6: headings describe what follows them. */
export declare const headingText: PageCheck;
