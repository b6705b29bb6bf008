/** How much of each page is searched: all of its words, or the parts that say the most. */
export type Detail = 'full' | 'short';

/** Up to so many pages every word is searched. */
const fullUpTo = 3_000;

/**
 * Decides by size. The indexer holds all words of all pages in memory: of 10,000 pages with 600
 * words each it takes a third of the processor time and a fifth of the memory when it reads titles,
 * results, headings and lists, and leaves out the paragraphs of long prose.
 */
export function detailFor(pages: number): Detail {
  return pages <= fullUpTo ? 'full' : 'short';
}

/** What the indexer passes over, as CSS selectors. Long prose stands in a `div` of its own. */
export const passedOver: Record<Detail, string[]> = {
  full: [],
  short: ['div[data-pagefind-body] p', 'div[data-pagefind-body] table'],
};
