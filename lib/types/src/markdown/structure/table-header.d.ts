import type { Rule } from '../page.ts';
/** Each column of a table has a heading (WCAG 1.3.1). An error: cells are read out with it. */
export declare const tableHeader: Rule;
