import type { Root } from 'hast';
import type { VFile } from 'vfile';
/** A heading of the finished page. `depth` is 2 to 4; `id` is unique on the page with its prefix. */
export type PageHeading = {
    depth: 2 | 3 | 4;
    text: string;
    id: string;
};
/**
 * Gives each heading an id from its words. The prefix keeps author's words from becoming a name
 * that the page or a script already uses, so no heading can clobber `main` or `search`.
 */
export declare function rehypeHeadingIds(): (tree: Root, file: VFile) => void;
