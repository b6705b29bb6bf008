import type { Draft } from '../fault.ts';
import type { Kit } from './kit.ts';
/** What things on the page are called. */
export type Names = {
    /** The accessible name, near enough for finding empty phrases. */
    name: (element: Element) => string;
    /** The words of the paragraph, list item, table cell or box that an element is a part of. */
    around: (element: Element) => string;
    /** A short CSS path that finds the element again. */
    selector: (element: Element) => string;
    /** A draft that points at an element. */
    draft: (element: Element, message: string) => Draft;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createNames(_kit: Kit): Names;
