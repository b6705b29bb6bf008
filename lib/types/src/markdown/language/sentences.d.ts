/** A word in a text, or words that a hyphen or the like joins. */
export type Word = {
    text: string;
    from: number;
};
/** A sentence in a text: where it lies, and its words. */
export type Span = {
    from: number;
    to: number;
    words: Word[];
};
/** The sentences of one block of text, in order. What has no words is none. Reads the text once. */
export declare function sentencesIn(text: string): Span[];
