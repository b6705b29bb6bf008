import type { Root } from 'mdast';
/** A term of the glossary and every form it is looked for in, plurals included. */
export type GlossaryTerm = {
    id: string;
    term: string;
    forms: readonly string[];
};
/**
 * Turns the first use of each term on a page into a link to its plain explanation. Changes the
 * tree. Longest terms go first; headings, links, quotations and code are left alone. Pass the same
 * list for every page: it is made ready once.
 */
export declare function linkTerms(tree: Root, terms: readonly GlossaryTerm[], href: string): void;
