import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';

/** Elements that stand on lines of their own when the page is read as plain text. */
const BLOCKS = new Set(['h2', 'h3', 'h4', 'p', 'li', 'tr', 'blockquote', 'hr', 'br', 'caption']);

/** Keeps the words of the finished page, for descriptions, feeds and search. */
export function rehypePlainText() {
  return (tree: Root, file: VFile): void => {
    file.data.text = plainText(tree);
  };
}

/** The words of a tree: one line a block, table cells apart by a space. */
export function plainText(tree: Root): string {
  const parts: string[] = [];
  gather(tree, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

function gather(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value.replaceAll('\n', ' '));
  if (!('children' in node)) return;
  const isBlock = node.type === 'element' && BLOCKS.has(node.tagName);
  if (isBlock) parts.push('\n');
  for (const child of node.children) gather(child, parts);
  if (node.type !== 'element') return;
  if (isBlock) parts.push('\n');
  else if (node.tagName === 'th' || node.tagName === 'td') parts.push(' ');
}

/** How many words a text has, as a reader counts them: “4.2%” and “well-known” are one each. */
export function countWords(text: string): number {
  return text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
