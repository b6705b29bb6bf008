import type { PageCheck } from '../check.ts';
/** WCAG 2.1.1: everything works from the keyboard. */
export declare const mouseOnly: PageCheck;
