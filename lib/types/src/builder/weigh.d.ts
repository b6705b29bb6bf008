/** Looks at one page after another, and remembers what is too heavy. */
export type Scale = {
    /** @param page its path from the root of the site. */
    weigh: (page: string, html: Buffer) => void;
    /** A line for each page that is over a budget. */
    faults: string[];
};
/** @param read gives the bytes of a file of the site, such as a style sheet. */
export declare function openScale(read: (path: string) => Uint8Array): Scale;
/** One line on the heaviest page. */
export declare function heaviestInWords(page: string, html: Buffer): string;
