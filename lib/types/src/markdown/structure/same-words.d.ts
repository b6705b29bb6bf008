import type { Rule } from '../page.ts';
/**
 * Links with the same words lead to the same place (WCAG 2.4.4, 3.2.4). An error: in a list of
 * links nothing tells the two apart.
 */
export declare const sameWords: Rule;
