import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { isElement } from './walk.ts';

/** Elements that stand on lines of their own when the page is read as plain text. */
const BLOCKS = ['h2', 'h3', 'h4', 'p', 'li', 'tr', 'blockquote', 'hr', 'br', 'caption'];

/** Keeps the words of the finished page, for descriptions, feeds and search. */
export function rehypePlainText() {
  return (tree: Root, file: VFile): void => {
    file.data.text = plainText(tree);
  };
}

/** The words of a tree: one line a block, table cells apart by a space. */
export function plainText(tree: Root): string {
  return written(tree)
    .split('\n')
    .map((line) => line.replace(/\s{2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function written(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (!('children' in node)) return '';
  let text = '';
  for (const child of node.children) text += written(child);
  if (isElement(node, ...BLOCKS)) return `\n${text}\n`;
  return isElement(node, 'th', 'td') ? `${text} ` : text;
}

/** How many words a plain text has, as a reader counts them: “4.2%” and “well-known” are one each. */
export function countWords(text: string): number {
  return text.split(/[ \n]+/).filter((word) => /[\w\u00C0-\uFFFF]/.test(word)).length;
}
