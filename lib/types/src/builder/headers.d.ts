/**
 * Writes the `_headers` file that hosts such as Netlify and Cloudflare Pages read.
 *
 * Browsers ignore `frame-ancestors` in a page, so it goes here. Hosts join the headers of all rules
 * that match and browsers obey each, so no rule may match both embeds and other pages: every other
 * folder is named by itself.
 */
export declare function writeHeaders(folder: string): void;
/** The rules for a site with these files and folders at its top. Folders end with a slash. */
export declare function headersFor(top: readonly string[]): string;
