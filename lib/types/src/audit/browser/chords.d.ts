/** A key as the browser names it, with what is held down: 1 Alt, 2 Ctrl, 8 Shift, added up. */
export type Chord = {
    key: string;
    code: string;
    windowsVirtualKeyCode: number;
    modifiers?: number;
};
export declare const tab: Chord;
export declare const shiftTab: Chord;
/**
 * The keys that may lead out of what holds the focus: Escape, and those that the page's words name,
 * such as “Ctrl+M” (WCAG 2.1.2 allows any way out that the reader is told of).
 */
export declare function waysOut(words: string): Chord[];
