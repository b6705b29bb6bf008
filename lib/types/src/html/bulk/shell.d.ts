import { type SafeHtml } from '../parts/html.ts';
/**
 * A shell is a page as Astro makes it, with marks where pages of its kind differ. It is made once,
 * and filled for each of thousands of pages.
 */
export type Shell = (fields: Fields) => string;
/** What stands in the places of the marks. Plain text is escaped. */
export type Fields = Readonly<Record<string, string | SafeHtml>>;
/** The mark of a field. It goes through HTML and through addresses as it is. */
export declare function mark(field: string): string;
/**
 * Takes a shell apart, so that filling it is joining strings.
 *
 * @param page the HTML of the shell.
 * @param fields the names of all the fields that it has to have.
 * @returns a function that fills it, and throws where a field is not given.
 * @throws where a mark is missing, is not one of them, or where HTML would go to two places: then
 *   the words of the site’s settings look like a mark.
 */
export declare function compileShell(page: string, fields: readonly string[]): Shell;
