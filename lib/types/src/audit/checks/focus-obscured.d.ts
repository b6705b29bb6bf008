import type { WalkCheck } from '../check.ts';
/** WCAG 2.4.11: what has the focus is not entirely hidden behind something else. */
export declare const focusObscured: WalkCheck;
