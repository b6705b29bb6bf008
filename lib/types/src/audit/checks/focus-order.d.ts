import type { WalkCheck } from '../check.ts';
/** WCAG 2.4.3: the focus goes through the page in the order of its meaning, each thing once. */
export declare const focusOrder: WalkCheck;
