/** What can be seen on the page. */
export type Sight = {
    /** Whether the element is drawn and large enough to see. */
    visible: (element: Element) => boolean;
    /**
     * Whether the element is kept for screen readers: clipped to a pixel, cut away or moved far off.
     * `known` remembers the answers, where many are asked while the page stays as it is.
     */
    hiddenFromSight: (element: Element, known?: Map<Element, boolean>) => boolean;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createSight(): Sight;
