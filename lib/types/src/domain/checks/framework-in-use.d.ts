import { type Rule } from './facts.ts';
/**
 * The framework follows from the start of the visit. A file that names another one would show
 * grades under the wrong rules: for 2026, an overall grade that nobody gave.
 */
export declare const wrongFrameworks: Rule;
