import type { Rule } from '../page.ts';
/** All that could harm a reader or a page. Each finding is an error. */
export declare const SAFETY_RULES: readonly Rule[];
