/** Which language a text is in. */
export type Languages = {
    /** The language (`en`, `cy`, `ur` …) of a text, or nothing where it is too short or unclear. */
    languageOf: (text: string) => string | undefined;
    /** The languages that share a script with a language: telling these apart needs more words. */
    sameScript: (one: string, other: string) => boolean;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createLanguages(): Languages;
