/**
 * Every file of a folder and the folders in it, in order, with forward slashes. A name that begins
 * with a dot is a note of the build’s own. A plain walk: a site has tens of thousands of files, and
 * matching each against a pattern takes ten times as long.
 */
export declare function filesIn(folder: string): string[];
/** Every HTML file of a built folder, likewise. */
export declare function pagesIn(folder: string): string[];
