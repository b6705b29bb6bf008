import type { Rule } from '../check.ts';
/** Readers with dyslexia lose the line in justified text, and readers with low vision miss text that is centred. */
export declare const startEdge: Rule;
/**
 * Whether an element's own words start at the start edge of their line. Runs inside the page as an
 * axe check, so it uses nothing from this file. WCAG 1.4.8 asks for text that is not justified;
 * the house asks for the start edge, which is the right one in right-to-left text.
 */
export declare function startsAtStart(node: Element): boolean;
/** The rule as a script that follows axe-core, also for `axe --axe-source`. */
export declare function startEdgeRule(): string;
