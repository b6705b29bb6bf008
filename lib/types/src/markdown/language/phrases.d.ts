import type { Prose } from './prose.ts';
/** Phrases made ready to be looked for, each with what it stands for. */
export type PhraseBook<Entry> = ReadonlyMap<string, {
    words: string[];
    entry: Entry;
}[]>;
/** A phrase found in prose, as the author wrote it, and where it starts in the source. */
export type PhraseMatch<Entry> = {
    entry: Entry;
    from: number;
    words: string;
};
/**
 * Sorts phrases by their first word, the longest first, so that a page is read once however many
 * phrases there are. Capitals, hyphens and the kind of apostrophe make no difference.
 */
export declare function compilePhrases<Entry>(entries: readonly {
    phrase: string;
    entry: Entry;
}[]): PhraseBook<Entry>;
/**
 * Finds phrases in the sentences of a page, across emphasis, links and line ends. Where two could
 * match, the longest does, and a word belongs to one match only.
 */
export declare function findPhrases<Entry>(prose: Prose, book: PhraseBook<Entry>): PhraseMatch<Entry>[];
