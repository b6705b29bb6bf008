import type { PageCheck } from '../check.ts';
/** WCAG 1.4.4: text can be doubled in size with nothing lost. */
export declare const textResize: PageCheck;
