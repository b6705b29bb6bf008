import type { Draft } from '../fault.ts';
import type { Kit } from '../page/kit.ts';
import type { Met, Stop } from './walk.ts';
/** What a walk writes down. */
export type Notes = {
    /** How many things should be reached. */
    total: number;
    /** How many of them have been. */
    reached: () => number;
    /** The focus has come to rest on an element, on the way down. */
    stop: (element: Element) => void;
    /** The same on the way back. */
    back: (element: Element) => void;
    elements: () => Element[];
    first: () => Element | undefined;
    last: () => Element | undefined;
    /** How many stops there were on the way down. */
    count: () => number;
    all: () => {
        stops: Stop[];
        back: Met[];
        missed: Draft[];
    };
};
/** Runs inside the page, before the walk begins: remembers how everything looks without the focus. */
export declare function createNotes(kit: Kit): Notes;
