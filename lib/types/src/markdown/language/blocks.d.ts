import type { Page } from '../page.ts';
/** A paragraph or heading as one text, and where each character of it stands. */
export type Block = {
    text: string;
    /** The same, with a sign that is no word in the place of each character of code. */
    words: string;
    /** For each place in the text, the offset in the source. */
    offsets: number[];
    inHeading: boolean;
};
/** The blocks that a page tells in its own words, in reading order. Quotations and tables are not. */
export declare function blocksOf({ tree, source }: Page): Block[];
