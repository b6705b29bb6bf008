import type { PageCheck } from '../check.ts';
/** WCAG 2.4.2: the title in the browser's tab says what the page is about. */
export declare const pageTitle: PageCheck;
