/**
 * The files that may answer an address, best first, as static hosts do it:
 * `/a/` is `a/index.html`; `/a` is `a`, then `a.html`, then `a/index.html`.
 * Gives nothing for an address that leads out of the folder or cannot be decoded.
 */
export declare function filesFor(folder: string, path: string): string[];
/** The path of an address without its query and fragment. */
export declare function pathOf(address: string): string;
