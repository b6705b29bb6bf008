/** What somebody wants to begin: a kind of file, and the words that say which. */
export type NewRequest = {
    folder: string;
    kind: string;
    words: readonly string[];
};
/** The kinds of file that can be begun, as a command names them: `glossary-term`. */
export declare const kinds: readonly string[];
/**
 * Writes a new file with every field explained. Nothing that is there is written over.
 *
 * @returns the path of the file.
 * @throws with what to write instead.
 */
export declare function writeNew({ folder, kind, words }: NewRequest): string;
