import type { Rule } from '../page.ts';
/** Addresses that could run a script, fool a reader or lead nowhere. */
export declare const addresses: Rule;
