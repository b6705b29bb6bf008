/** Small tools for sentences in British English. */
/** A small whole number in words, a larger one in digits: “three”, “12”, “2,350”. */
export declare function numberInWords(count: number): string;
/** “one area”, “three areas”. */
export declare function counted(count: number, one: string, many?: string): string;
/**
 * Joins words as a sentence does: “leaders, care leavers and children in care”. Where a part has an
 * “and” or a comma of its own, stronger marks keep the parts apart.
 */
export declare function listInWords(words: readonly string[], last?: string): string;
/** Lets a sentence begin with a word: “Care leavers”. */
export declare function capitalised(words: string): string;
/** Puts a heading's words into a sentence: “care leavers”, but “SEND” and “Ofsted” as they are. */
export declare function inSentence(words: string): string;
