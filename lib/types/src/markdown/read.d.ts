import type { Root } from 'mdast';
import { type Finding } from './finding.ts';
import { type Page } from './page.ts';
/** The one reason why a text can't be read. */
export type Refused = {
    refusal: Finding;
};
/** Parses and sorts a text for rules to look at, unless it is refused. */
export declare function readPage(source: string): {
    page: Page;
} | Refused;
/**
 * Parses a text, unless it is of a size or depth that nobody writes by hand.
 *
 * @param position whether nodes say where they stand. The tree is the same without.
 */
export declare function readTree(source: string, position?: boolean): {
    tree: Root;
} | Refused;
