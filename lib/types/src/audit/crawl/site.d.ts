/** Pages to audit, wherever they come from. Addresses begin with `/`, from the site's root. */
export type Site = {
    /** Where the browser finds it, without a slash at the end. */
    origin: string;
    /** The addresses of all pages, sorted. */
    pages: readonly string[];
    /** The addresses of all files that are known beforehand; empty for a site on the network. */
    files: readonly string[];
    /** Whether something answers at an address; nothing where only a try can tell. */
    has: (path: string) => boolean | undefined;
    /** The bytes at an address, or nothing where there are none. Throws when it redirects in a circle. */
    read: (path: string) => Promise<Buffer | undefined>;
    /** What to call a page's file in a report. */
    fileOf: (path: string) => string;
    close: () => Promise<void>;
};
