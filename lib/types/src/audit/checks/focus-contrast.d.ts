import type { WalkCheck } from '../check.ts';
/** WCAG 1.4.3 holds for the focused state too. */
export declare const focusContrast: WalkCheck;
