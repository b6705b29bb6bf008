import type { PageCheck } from '../check.ts';
/** WCAG 2.4.4: where the words around two links do not tell them apart either, nothing does. */
export declare const linkInContext: PageCheck;
