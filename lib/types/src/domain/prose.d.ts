/** Where a file’s prose lies, and what changes with it. It is rendered when its page is made. */
export type Prose = {
    file: string;
    digest: string;
};
/** What turns an author’s Markdown into safe HTML. Whoever makes pages is given it. */
export type Renderers = {
    /**
     * The body of a file, and how many words it has.
     *
     * @param idPrefix what heading ids start with, so that two bodies fit on one page.
     */
    prose: (prose: Prose, idPrefix?: string) => {
        html: string;
        words: number;
    };
    /** One line of a file’s front matter. */
    line: (text: string, prose: Prose) => string;
};
/** The place of an entry’s prose. */
export declare function proseOf({ file, proseDigest }: {
    file: string;
    proseDigest: string;
}): Prose;
