/** One character that must not be published, and where it stands in the text it was found in. */
export type UnsafeCharacter = {
    /** Offset in UTF-16 code units. */
    index: number;
    /** Counted from 1. */
    line: number;
    /** Counted from 1, in UTF-16 code units. */
    column: number;
    /** The code point as people look it up, such as `U+202E`. */
    codePoint: string;
    /** What kind of character it is, in words an officer can use. */
    name: string;
};
/**
 * Finds characters that hide, reorder or break text: bidirectional controls, zero-width
 * characters, C0 and C1 controls other than tab and line ends, halves of broken pairs, private
 * use. Those that a script or an emoji needs are left alone.
 *
 * Takes any text (a Markdown source, a front matter string) and gives the places found, in order.
 * Line and column count from 1 in that text.
 */
export declare function unsafeCharacters(text: string): UnsafeCharacter[];
/** Gives the text without the characters that `unsafeCharacters` finds in it. */
export declare function withoutUnsafeCharacters(text: string): string;
