import { type Rule } from './facts.ts';
/** A word can link to one explanation only. */
export declare const glossaryClashes: Rule;
