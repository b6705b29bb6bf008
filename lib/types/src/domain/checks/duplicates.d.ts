import { type Rule } from './facts.ts';
/** The same visit in two files would be counted twice. */
export declare const duplicates: Rule;
