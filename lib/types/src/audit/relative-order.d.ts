/** A page whose items are in another order than on most pages, and the first two that are swapped. */
export type Swap = {
    page: string;
    first: string;
    second: string;
};
/**
 * Collects the same list from many pages and finds those in which shared items change places.
 * The order that most pages have is taken as meant. Items that a page leaves out do not count
 * (WCAG 3.2.3 and 3.2.6 speak of the relative order).
 */
export declare function createOrder(): {
    add: (page: string, items: string[]) => void;
    swaps: () => Swap[];
};
