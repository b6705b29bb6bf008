import { type Detail } from './detail.ts';
import { type Part, type SearchedPage } from './pages.ts';
/** The pages of a part, read once: where each lies, and all their words as one short text. */
export type Survey = {
    part: Part;
    paths: string[];
    words: string;
};
/**
 * Looks through pages without keeping them, so that memory does not grow with their words.
 *
 * @returns the parts that have pages.
 */
export declare function survey(pages: Iterable<SearchedPage>): Survey[];
/** What an index is made of, as one short text: the same text, the same index. */
export declare function digestOf({ words }: Survey, detail: Detail): string;
