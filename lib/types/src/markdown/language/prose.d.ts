import type { Page } from '../page.ts';
/** One word, or one part of a hyphenated word, in its sentence. */
export type ProseWord = {
    /** As written; the whole word where it is part of one. */
    text: string;
    /** Small letters, straight apostrophes. */
    normal: string;
    /** Where the whole word starts in the source. */
    from: number;
    /** Whether nothing but space or a hyphen stands between it and the word before. */
    follows: boolean;
};
/** A sentence: its own words, without what it quotes, and how it reads. */
export type ProseSentence = {
    words: ProseWord[];
    text: string;
    /** How many words a reader counts: a hyphenated word is one. */
    count: number;
    from: number;
    inHeading: boolean;
};
/** The words of a page, as language checks see them. Quotations, tables and code are left out. */
export type Prose = {
    source: string;
    sentences: ProseSentence[];
};
/** Reads the words of a parsed page. Words between “ and ” are somebody else’s and are left out. */
export declare function toProse(page: Page): Prose;
