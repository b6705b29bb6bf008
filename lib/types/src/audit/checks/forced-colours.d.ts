import type { PageCheck } from '../check.ts';
/** Readers who set their own colours keep them (WCAG 1.4.3 in that state). */
export declare const forcedColours: PageCheck;
