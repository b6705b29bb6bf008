import type { Definition, Heading, Link, LinkReference, Nodes, Paragraph, Root, Table, Text } from 'mdast';
import type { Finding } from './finding.ts';
/** A text node, and whether it is a part of a heading. */
export type TextInPage = {
    node: Text;
    inHeading: boolean;
};
/** A link, its words without marks and the address as written, if it has one. */
export type PageLink = {
    node: Link | LinkReference;
    words: string;
    target: string | undefined;
};
/** What the rules look at: one walk over the tree sorts the nodes, so that no rule walks it again. */
export type Page = {
    source: string;
    tree: Root;
    headings: Heading[];
    paragraphs: Paragraph[];
    links: PageLink[];
    definitions: Map<string, Definition>;
    tables: Table[];
    texts: TextInPage[];
    /** Whatever has no place in a published page: raw HTML, images, footnotes and the like. */
    others: Nodes[];
};
/** A rule takes a sorted page and gives what it found, in any order. It never changes the page. */
export type Rule<Settings = void> = (page: Page, settings: Settings) => Finding[];
/** Sorts the nodes of a parsed body, in reading order. */
export declare function toPage(tree: Root, source: string): Page;
/**
 * The offset in the source of a place in a text node. The two differ where the source has
 * escapes, entities or the indentation of a continued line, so both are read side by side.
 */
export declare function offsetIn(source: string, node: Text, index: number): number;
/** All places in a page's text where a pattern matches, with their offset in the source. */
export declare function matchesIn(page: Page, pattern: RegExp): Generator<{
    words: string;
    offset: number;
    text: TextInPage;
}>;
