import { type ReadContent } from '../read/content.ts';
import type { Workshop } from '../../builder/site-folders.ts';
import { type Readability } from './prose.ts';
/** A content folder with all that is wrong in it: files alone, files together, and prose. */
export type Checked = ReadContent & {
    readability: Readability[];
};
/**
 * Checks a content folder whole, without building. A build runs the same check first.
 *
 * @param folder the content folder.
 * @param workshop where earlier checks left what they found in files that are the same today. What
 *   concerns several files is looked at every time.
 * @returns the content, every problem in order of place, and how hard each text is. An error among
 *   the problems stops a build; advice stops nothing.
 */
export declare function checkContent(folder: string, workshop?: Workshop): Checked;
