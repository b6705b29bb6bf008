import { type Rule } from '../page.ts';
/**
 * An abbreviation is opened where it is first used: “a virtual school head (VSH)” (WCAG 3.1.4).
 * Advice: capitals may be a name. Takes the abbreviations that need no opening.
 */
export declare const abbreviations: Rule<readonly string[]>;
