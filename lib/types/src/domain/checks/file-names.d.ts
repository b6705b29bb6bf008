import { type Rule } from './facts.ts';
/** A file's name becomes its address, so it has to say what the file holds. */
export declare const wrongFileNames: Rule;
