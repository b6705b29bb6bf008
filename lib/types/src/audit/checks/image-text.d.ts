import type { PageCheck } from '../check.ts';
/** WCAG 1.1.1: a file name or the word “image” is no alternative. */
export declare const imageText: PageCheck;
