import type { Kit } from './kit.ts';
/** How text stands out from what lies behind it. */
export type Colours = {
    /** The contrast of an element's own text; nothing where a picture or a veil lies behind it. */
    contrast: (element: Element) => {
        ratio: number;
        needed: number;
    } | undefined;
    /** The contrast of a colour with what lies behind an element. */
    against: (colour: string, element: Element | null) => number | undefined;
};
/**
 * Runs inside the page, so it uses nothing from this file.
 * Relative luminance and the sizes of large text are WCAG's own (1.4.3).
 */
export declare function createColours(kit: Kit): Colours;
