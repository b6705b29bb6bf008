import type { Rule } from '../page.ts';
/**
 * Links to the same place have the same words (WCAG 3.2.4). Advice: two phrases may both be
 * right in their sentences, but a reader may follow the second and find nothing new.
 */
export declare const sameTarget: Rule;
