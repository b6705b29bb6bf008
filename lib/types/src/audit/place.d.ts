/** A place in a file; both count from 1. */
export type Place = {
    line: number;
    column: number;
};
/**
 * Where a page's own HTML has an element, by the start of its tag. The browser writes tags a
 * little differently from authors; where it cannot be found, the place is the file's beginning.
 */
export declare function placeInHtml(html: string, snippet: string): Place;
/**
 * Where an author's Markdown has the words of an element. Marks, line breaks and addresses do not
 * count; if the whole text is not found (a footnote lies in it, say), its first words are sought.
 */
export declare function placeInMarkdown(markdown: string, text: string): Place;
/** The Markdown file itself, or nothing where the page names one that is not there. */
export declare function readSource(file: string): string | undefined;
