import type { Kit } from './kit.ts';
/** Where an element lies to the eye. */
export type FocusPlace = {
    /** The path of what hides an element entirely; empty where nothing does. */
    coveredBy: (element: Element) => string;
    /** Whether a style has put an element before another that precedes it in the page. */
    turnedRound: (element: Element, last: Element | undefined) => boolean;
    /** Whether anything that can be seen stays where it is while the page scrolls. */
    somethingSticks: () => boolean;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createFocusPlace(kit: Kit): FocusPlace;
