import type { Rule } from '../page.ts';
/**
 * The words of a link make sense on their own (WCAG 2.4.4, 2.4.9). An error: people who use a
 * screen reader go from link to link, and hear nothing else.
 */
export declare const linkWords: Rule;
