/**
 * The pages of one share of several. Every n-th page, so that each share has a bit of every part of
 * the site; all shares together are all pages, each once.
 */
export declare function shareOf(pages: readonly string[], shard: {
    index: number;
    of: number;
}): string[];
/**
 * One page of each kind. Pages whose addresses begin with the same folder and are as deep are taken
 * for one kind, because generators make them from one template; the first of them stands for all. A
 * last name that comes up again and again, such as `embed`, is a kind of its own; one with a number in
 * it is a date or a place in a list.
 */
export declare function sampleOf(pages: readonly string[]): string[];
