import type { Kit } from './kit.ts';
/** How names that are heard fit words that are seen. */
export type LabelMatch = {
    /**
     * Whether the words on an element stand in its accessible name, side by side and in their order
     * (2.5.3). A hyphen is not spoken, `Ave.` may stand for a word that begins so, and what a font
     * of icons draws is no word.
     */
    saysWhatIsSeen: (element: Element) => boolean;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createLabelMatch(kit: Kit): LabelMatch;
