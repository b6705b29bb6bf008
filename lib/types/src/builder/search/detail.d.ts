/** How much of each page is searched: all of its words, or the parts that say the most. */
export type Detail = 'full' | 'short';
/**
 * Decides by size. The indexer holds all words of all pages in memory: of 10,000 pages with 600
 * words each it takes a third of the processor time and a fifth of the memory when it reads titles,
 * results, headings and lists, and leaves out the paragraphs of long prose.
 */
export declare function detailFor(pages: number): Detail;
/** What the indexer passes over, as CSS selectors. Long prose stands in a `div` of its own. */
export declare const passedOver: Record<Detail, string[]>;
