import type { PageCheck } from '../check.ts';
/** WCAG 2.4.2: a title left over from another page describes that one. */
export declare const titleMatchesHeading: PageCheck;
