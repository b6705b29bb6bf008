import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type PageHeading } from './heading-ids.ts';
declare module 'vfile' {
    interface DataMap {
        /** Filled by `rehypeHeadingIds`. */
        headings: PageHeading[];
        /** What heading ids start with. */
        idPrefix: string;
        /** Filled by `rehypeCountWords`. */
        words: number;
    }
}
/**
 * Turns a parsed body into safe HTML, and leaves what it learns on the file. Characters that the
 * rules refuse are taken out at the end, so that they are not published even where nobody listens.
 */
export declare function toHtml(tree: Root, file: VFile): string;
