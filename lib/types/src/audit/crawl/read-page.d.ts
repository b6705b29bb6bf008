import type { PageText } from './page-text.ts';
import type { Site } from './site.ts';
/** Reads pages with the files that shape them; each file is read once for the whole site. */
export type PageReader = (page: string) => Promise<{
    text: PageText;
    digest: string;
} | undefined>;
/**
 * Makes a reader whose digest changes whenever a byte changes that can change what the page looks
 * like: its HTML, and all style sheets, scripts, frames and pictures that it names, and those that
 * they name. A script can load any other by a name that nobody can foresee, so a page with a
 * script leans on all scripts of the site.
 */
export declare function createReader(site: Site): PageReader;
