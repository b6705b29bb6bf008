import type { Kit } from './kit.ts';
/** What the Tab key should reach. */
export type Focusable = {
    /** Everything that should be reached, in the order of the page; one radio button stands for its group. */
    stopsExpected: () => Element[];
    /** The group of a radio button; empty for anything else. */
    radioGroup: (element: Element) => string;
    /** The element, or the label that stands for a box or radio button hidden behind it. */
    face: (element: Element) => Element;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createFocusable(kit: Kit): Focusable;
