import type { Kit } from './kit.ts';
/** What lies behind words. */
export type Grounds = {
    /**
     * What each element paints behind its words. `unsure`: a picture, a veil or a filter, or a
     * pseudo-element that paints, because nobody can ask where that one is.
     */
    grounds: () => ReadonlyMap<Element, 'clear' | 'solid' | 'unsure'>;
    /** Where elements paint anything that words may lie on. */
    painted: () => {
        element: Element;
        box: DOMRect;
    }[];
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createGrounds(kit: Kit): Grounds;
