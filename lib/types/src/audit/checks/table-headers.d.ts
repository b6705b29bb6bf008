import type { PageCheck } from '../check.ts';
/** WCAG 1.3.1: a cell is understood by its headers; axe takes a table without any for layout. */
export declare const tableHeaders: PageCheck;
