import type { Rule } from '../page.ts';
/**
 * No column asks to be centred or right-aligned. Advice: the marks change nothing, because
 * `rehypeLeftAligned` takes them away.
 */
export declare const tableAlignment: Rule;
