import { type Rule } from './facts.ts';
/** Other versions stand beside an inspection or a council, in a known language. */
export declare const badVersions: Rule;
