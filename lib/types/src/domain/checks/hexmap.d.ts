import { type Rule } from './facts.ts';
/** Each hexagon is a council that there is, and has a place of its own. */
export declare const badHexes: Rule;
