/** The parts that a search goes through, one after the other. Only a large site has older pages. */
export declare const parts: readonly ["newest", "older"];
export type Part = (typeof parts)[number];
/** A page that marks what there is to search: its address from the root, and what the index needs. */
export type SearchedPage = {
    part: Part;
    path: string;
    url: string;
    html: string;
};
/**
 * The pages of a built folder that carry `data-pagefind-body`. Each is read when its turn comes, so
 * that memory does not grow with the site.
 *
 * @param paths of the HTML files, from the folder, in the order of the index.
 */
export declare function searchedPages(folder: string, paths: readonly string[]): Generator<SearchedPage>;
