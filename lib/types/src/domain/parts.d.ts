/** A list in parts of so many, in order; the last may be shorter. No part where the list is empty. */
export declare function inParts<Item>(all: readonly Item[], most: number): Item[][];
