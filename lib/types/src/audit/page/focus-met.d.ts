import type { Met } from '../browser/walk.ts';
import type { Kit } from './kit.ts';
/** What has the focus. */
export type FocusMet = {
    /** The element with the focus, also inside open shadow roots; nothing where it is the page itself. */
    focused: () => Element | null;
    /** What a walk writes down of any element that has the focus. */
    met: (element: Element) => Met;
    /** Whether words that have the focus stand out too little, and by how much. */
    lowContrast: (element: Element) => {
        ratio: number;
        needed: number;
    } | undefined;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createFocusMet(kit: Kit): FocusMet;
