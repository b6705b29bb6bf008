import { type Rule } from './facts.ts';
/** Frameworks point to each other and to their own areas; and on no day may two be in use at once. */
export declare const frameworkFiles: Rule;
