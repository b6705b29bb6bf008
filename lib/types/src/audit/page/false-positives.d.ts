import type { Kit } from './kit.ts';
/** What axe finds and a closer look settles. */
export type SecondLook = {
    /** Whether what an axe rule (by its id) says of an element is a fault, as far as the page tells. */
    isFault: (rule: string, element: Element) => boolean;
    /** The same for what the rule says of something in a frame. */
    isFaultInside: (rule: string, frame: Element) => boolean;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createSecondLook(kit: Kit): SecondLook;
