import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { withoutUnsafeCharacters } from './unsafe-text.ts';

/** Elements that stand on lines of their own when the page is read as plain text. */
const BLOCKS = new Set(['h2', 'h3', 'h4', 'p', 'li', 'tr', 'blockquote', 'hr', 'br', 'caption']);
const CELLS = new Set(['th', 'td']);

/** A word: from a letter or a digit up to the next space. A sign that stands alone is none. */
const WORD = /[\w\u00C0-\uFFFF][^ \n]*/g;

/** Keeps the words of the finished page, for descriptions, feeds and search. */
export function rehypePlainText() {
  return (tree: Root, file: VFile): void => {
    file.data.text = plainText(tree);
  };
}

/** The words of a tree that may be published: one line a block, table cells apart by a space. */
export function plainText(tree: Root): string {
  const pieces: string[] = [];
  collect(tree, pieces);
  return withoutUnsafeCharacters(pieces.join(''))
    .replace(/\s{2,}/g, (spaces) => (spaces.includes('\n') ? '\n' : ' '))
    .trim();
}

function collect(node: Nodes, pieces: string[]): void {
  if (node.type === 'text') pieces.push(node.value.replaceAll('\n', ' '));
  if (!('children' in node)) return;
  const name = node.type === 'element' ? node.tagName : '';
  const isBlock = BLOCKS.has(name);
  if (isBlock) pieces.push('\n');
  for (const child of node.children) collect(child, pieces);
  if (isBlock) pieces.push('\n');
  if (CELLS.has(name)) pieces.push(' ');
}

/** How many words a plain text has, as a reader counts them: “4.2%” and “well-known” are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
