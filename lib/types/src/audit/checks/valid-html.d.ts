import type { TextCheck } from '../check.ts';
/** Browsers guess what broken HTML means, and assistive technology guesses differently (WCAG 2.0's 4.1.1). */
export declare const validHtml: TextCheck;
