import type { Rule } from '../page.ts';
/**
 * A heading is written as one (WCAG 1.3.1). An error: bold words look like a heading, but nobody
 * who uses a screen reader can find them or skip to them.
 */
export declare const boldHeading: Rule;
