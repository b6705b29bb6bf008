import type { Rule } from '../check.ts';
/** Another site would learn who reads the page, and could change or break it. */
export declare const outsideRequest: Rule;
/** A file that the page calls for, and that is not there. */
export declare const brokenFile: Rule;
