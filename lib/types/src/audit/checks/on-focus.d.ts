import type { WalkCheck } from '../check.ts';
/** WCAG 3.2.1: the focus alone changes nothing. */
export declare const onFocus: WalkCheck;
