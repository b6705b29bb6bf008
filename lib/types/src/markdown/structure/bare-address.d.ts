import type { Rule } from '../page.ts';
/**
 * An address is never the words of a link (WCAG 2.4.4). An error: it is read out letter by
 * letter, and on a small screen it runs over the edge.
 */
export declare const bareAddress: Rule;
