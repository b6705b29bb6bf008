import type { Rule } from '../page.ts';
/** A heading has words (WCAG 2.4.6). An error: it is announced, and says nothing. */
export declare const emptyHeading: Rule;
