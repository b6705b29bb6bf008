/** Whether two wordings are the same but for what varies in print. */
export declare function isSameWording(one: string, other: string): boolean;
/** Something that reports print by a name: a grade, an area, an outcome in words. */
export type Printed = {
    id: string;
    label: string;
    alsoPrinted: string[];
};
/** The item that a wording stands for, by its short name, its label or another way it is printed. */
export declare function findPrinted<Item extends Printed>(items: readonly Item[], wording: string): Item | undefined;
/**
 * How a report prints an item, where that differs from the item’s own label.
 *
 * @returns the other wording as the framework writes it, or undefined where the label is printed.
 */
export declare function otherPrint(item: Printed, wording: string): string | undefined;
/** A name as a short name: `Yorkshire and the Humber` is `yorkshire-and-the-humber`. */
export declare function shortName(name: string): string;
