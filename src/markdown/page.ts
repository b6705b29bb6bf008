import type {
  Definition,
  Heading,
  Link,
  LinkReference,
  Nodes,
  Paragraph,
  Parents,
  Root,
  Table,
  Text,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ProseFinding } from './finding.ts';

/** A text node, and whether it is a part of a heading. */
export type TextInPage = { node: Text; inHeading: boolean };

/** A link, its words without marks and the address as written, if it has one. */
export type PageLink = { node: Link | LinkReference; words: string; target: string | undefined };

/** What the rules look at: one walk over the tree sorts the nodes, so that no rule walks it again. */
export type SortedPage = {
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
export type ProseRule<Settings = void> = (page: SortedPage, settings: Settings) => ProseFinding[];

/** Sorts the nodes of a parsed body, in reading order. */
export function toPage(tree: Root, source: string): SortedPage {
  const page: SortedPage = {
    ...{ source, tree, definitions: new Map() },
    ...{ headings: [], paragraphs: [], links: [], tables: [], texts: [], others: [] },
  };
  sort(page, tree, false);
  resolve(page);
  return page;
}

function sort(page: SortedPage, parent: Parents, inHeading: boolean): void {
  for (const node of parent.children) {
    place(page, node, inHeading);
    if ('children' in node) sort(page, node, inHeading || node.type === 'heading');
  }
}

function place(page: SortedPage, node: Nodes, inHeading: boolean): void {
  switch (node.type) {
    case 'text':
      page.texts.push({ node, inHeading });
      break;
    case 'heading':
      page.headings.push(node);
      break;
    case 'paragraph':
      page.paragraphs.push(node);
      break;
    case 'link':
    case 'linkReference':
      page.links.push(toLink(node));
      break;
    case 'table':
      page.tables.push(node);
      break;
    case 'definition':
      if (!page.definitions.has(node.identifier)) page.definitions.set(node.identifier, node);
      break;
    default:
      page.others.push(node);
  }
}

function toLink(node: Link | LinkReference): PageLink {
  const words = toString(node, { includeHtml: false }).replace(/\s+/g, ' ').trim();
  return { node, words, target: node.type === 'link' ? node.url : undefined };
}

/** Definitions may come after the links that name them. */
function resolve(page: SortedPage): void {
  for (const link of page.links) {
    if (link.node.type !== 'linkReference') continue;
    link.target = page.definitions.get(link.node.identifier)?.url;
  }
}

/**
 * The offset in the source of a place in a text node. The two differ where the source has
 * escapes, entities or the indentation of a continued line, so both are read side by side.
 */
export function offsetIn(source: string, node: Text, index: number): number {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? source.length;
  if (to - from === node.value.length) return from + index;
  let offset = from;
  for (let read = 0; read < index; read += 1) {
    const next = source.indexOf(node.value.charAt(read), offset);
    if (next === -1 || next >= to) return offset;
    offset = next + 1;
  }
  const last = source.indexOf(node.value.charAt(index), offset);
  return last === -1 || last >= to ? offset : last;
}

/** All places in a page's text where a pattern matches, with their offset in the source. */
export function* matchesIn(
  page: SortedPage,
  pattern: RegExp,
): Generator<{ words: string; offset: number; text: TextInPage }> {
  for (const text of page.texts) {
    // Most texts have no match, and making ready to go through them all takes longer than one look.
    if (text.node.value.search(pattern) === -1) continue;
    for (const match of text.node.value.matchAll(pattern)) {
      const offset = offsetIn(page.source, text.node, match.index);
      yield { words: match[0], offset, text };
    }
  }
}
