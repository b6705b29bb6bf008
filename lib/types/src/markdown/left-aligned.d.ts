import type { Root } from 'hast';
/**
 * Takes the alignment marks of Markdown tables (`:---:`) away, and says of each header cell that it
 * heads a column. Text starts at the start edge everywhere: that is what residents asked for, and
 * it is the easiest to follow at high zoom (WCAG 2.2, 1.4.8). The rule `table-alignment` tells the
 * author.
 */
export declare function rehypeLeftAligned(): (tree: Root) => void;
