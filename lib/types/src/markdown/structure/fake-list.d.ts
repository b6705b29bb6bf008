import type { Rule } from '../page.ts';
/**
 * Lists are written as lists (WCAG 1.3.1). An error: a list made of signs is read out as one
 * long sentence, without how many points there are.
 */
export declare const fakeList: Rule;
