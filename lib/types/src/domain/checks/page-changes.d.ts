import { type Rule } from './facts.ts';
/** Changes of a page are in order of time, and none is to come. */
export declare const badPageChanges: Rule;
