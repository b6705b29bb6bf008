import type { Rule } from './check.ts';
/** The rules of axe that the audit asks, in our words. */
export declare function axeRules(): Rule[];
