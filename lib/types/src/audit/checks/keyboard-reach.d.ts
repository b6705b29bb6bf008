import type { WalkCheck } from '../check.ts';
/** WCAG 2.1.1: whatever can be used is reached by pressing Tab. */
export declare const keyboardReach: WalkCheck;
