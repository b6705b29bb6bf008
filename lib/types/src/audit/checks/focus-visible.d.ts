import type { WalkCheck } from '../check.ts';
/** WCAG 2.4.7: the reader sees where the focus is. */
export declare const focusVisible: WalkCheck;
