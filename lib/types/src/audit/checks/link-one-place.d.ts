import type { PageCheck } from '../check.ts';
/** WCAG 2.4.9: the same words lead to one place. */
export declare const linkOnePlace: PageCheck;
