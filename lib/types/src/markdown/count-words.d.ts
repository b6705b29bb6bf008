import type { Root } from 'hast';
import type { VFile } from 'vfile';
/** Counts the words of the finished page. */
export declare function rehypeCountWords(): (tree: Root, file: VFile) => void;
/** How many words a tree has, as a reader counts them: “4.2%” and “well-known” are one each. */
export declare function countWords(tree: Root): number;
