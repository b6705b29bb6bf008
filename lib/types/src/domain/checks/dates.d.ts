import { type Rule } from './facts.ts';
/** Dates that cannot be: in the wrong order, in the future, or too far apart. */
export declare const badDates: Rule;
