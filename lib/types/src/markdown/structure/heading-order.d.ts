import type { Rule } from '../page.ts';
/**
 * Headings start at h2, because the page's title is its h1, and go down one step at a time
 * (WCAG 1.3.1, 2.4.6). An error: people who hear the page move through it by headings.
 */
export declare const headingOrder: Rule;
