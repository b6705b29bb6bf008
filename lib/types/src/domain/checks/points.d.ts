import { type Rule } from './facts.ts';
/** Points (what works well, what must improve) have names of their own and belong to real areas. */
export declare const badPoints: Rule;
