import { type Rule } from './facts.ts';
/** A response answers an inspection that is there, and each of its actions a point of that one. */
export declare const badResponses: Rule;
