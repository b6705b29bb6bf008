import type { WalkCheck } from '../check.ts';
/** WCAG 2.1.2: the focus can always move on; Escape may be what frees it, or a key that the page names. */
export declare const keyboardTrap: WalkCheck;
