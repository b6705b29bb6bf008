import type { PageCheck } from '../check.ts';
/** WCAG 3.3.2: a label stays while the reader types. */
export declare const placeholderLabel: PageCheck;
