import { type Detail } from './detail.ts';
import type { SearchedPage } from './pages.ts';
/**
 * Indexes pages into a folder, with the little that a browser needs to search them.
 *
 * @returns how many pages the index has.
 * @throws where the indexer refuses a page, with its address.
 */
export declare function writeIndex(pages: Iterable<SearchedPage>, detail: Detail, outputPath: string): Promise<number>;
