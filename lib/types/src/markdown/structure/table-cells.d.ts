import type { Rule } from '../page.ts';
/** A row has as many cells as the header. An error: Markdown drops what is beyond, unseen. */
export declare const tableCells: Rule;
