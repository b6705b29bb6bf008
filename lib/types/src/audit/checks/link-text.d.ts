import type { PageCheck } from '../check.ts';
/** WCAG 2.4.4 and 2.4.9: a link says by itself where it leads. */
export declare const linkText: PageCheck;
