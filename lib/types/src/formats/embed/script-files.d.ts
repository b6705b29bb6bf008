import type { PublishedFile } from '../file.ts';
/**
 * The scripts that other websites load, with paths below `/embed/v1/`. They are bundled apart from the
 * site’s own, because their names may never change and each has to be one classic script.
 */
export declare function scriptFiles(): PublishedFile[];
