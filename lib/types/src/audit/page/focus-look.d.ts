import type { Kit } from './kit.ts';
/** How an element and its surroundings look. */
export type FocusLook = {
    /** A digest of all that may show the focus: on the element, its parents, its label, and what is beside or first in it. */
    look: (element: Element) => string;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createFocusLook(kit: Kit): FocusLook;
