import { type Part } from './pages.ts';
/** What came of indexing a part: where its index lies, how many pages can be found, its size in bytes. */
export type IndexReport = {
    part: Part;
    place: string;
    pages: number;
    bytes: number;
};
/**
 * Makes the search index of a built folder, or two where it has older pages that are searched apart.
 * The files of the first go to `pagefind/` there, those of older pages to `pagefind/older/`.
 *
 * @param folder every page that carries `data-pagefind-body` is indexed, and no other.
 * @param cache where indexes are made and kept. The same pages are read once and not indexed again.
 * @param paths of its HTML files, where the folder holds others too.
 * @throws where there is nothing to index, or where a marked page did not get into the index.
 */
export declare function indexSite(folder: string, cache: string, paths?: readonly string[]): Promise<IndexReport[]>;
