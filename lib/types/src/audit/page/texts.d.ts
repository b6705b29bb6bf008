import type { Kit } from './kit.ts';
/** Words on the page: the element that owns them, and where they are drawn. */
export type TextBox = {
    element: Element;
    text: string;
    boxes: DOMRect[];
};
/** What the page holds, measured once for each state that it is brought into. */
export type Texts = {
    /** Forgets what was measured: the page looks different now. */
    fresh: () => void;
    /** Counts the states of the page that were measured. */
    state: () => number;
    /** Every element, also inside open shadow roots. */
    elements: () => Element[];
    /** The words directly inside an element. */
    ownText: (element: Element) => string;
    /** Elements with visible words of their own. */
    texts: () => TextBox[];
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createTexts(kit: Kit): Texts;
