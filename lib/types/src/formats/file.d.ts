/** One file that others fetch. Its text is made when it is asked for. */
export type PublishedFile = {
    /** From the folder of its kind, such as `inspections/brent/2026-05-ilacs.json`. */
    path: string;
    /** Its media type. */
    type: string;
    text: () => string;
};
/** No file that machines fetch is larger than this, in bytes: phones and spreadsheets read it too. */
export declare const largestFile = 1000000;
/**
 * The text of a file.
 *
 * @throws where it is larger than {@link largestFile}: the list it holds has to be split.
 */
export declare function textOf(file: PublishedFile): string;
/** How many bytes a text has as UTF-8. */
export declare function byteLength(text: string): number;
/** A file of JSON, readable by people too. */
export declare function jsonFile(path: string, data: () => unknown, type?: string): {
    path: string;
    type: string;
    text: () => string;
};
