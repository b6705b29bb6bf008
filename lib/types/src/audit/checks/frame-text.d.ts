import type { PageCheck } from '../check.ts';
/** WCAG 4.1.2: a frame's title describes it; axe asks only that there is one. */
export declare const frameText: PageCheck;
