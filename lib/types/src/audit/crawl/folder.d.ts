import type { Site } from './site.ts';
/**
 * Opens a folder of static files as a site on loopback. Every `.html` file is a page.
 * Throws when the folder is not there.
 */
export declare function openFolder(folder: string): Promise<Site>;
/** The bytes of the first file that is there. */
export declare function readFirst(files: readonly string[]): Promise<Buffer | undefined>;
