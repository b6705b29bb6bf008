/** What Astro makes of one route, by its path from the root of the site. */
export type Made = {
    path: string;
    bytes: Buffer;
};
/**
 * Makes every page and file that has a route of its own, of the content that was handed over
 * (src/builder/context.ts). This is where the program begins into which Astro compiles the pages.
 *
 * @throws where a page cannot be made. Astro has printed the reason by then.
 */
export declare function makeAll(): AsyncGenerator<Made>;
