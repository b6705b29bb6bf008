import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';

/** Elements whose words are apart from those before and after. */
const APART = new Set([
  ...['h2', 'h3', 'h4', 'p', 'li', 'blockquote', 'hr', 'br'],
  ...['tr', 'th', 'td', 'caption'],
]);

/** A word: from a letter or a digit up to the next space. A sign that stands alone is none. */
const WORD = /[\w\u00C0-\u1FFF\u2C00-\uFFFF][^ \n]*/g;

/** Counts the words of the finished page. */
export function rehypeCountWords() {
  return (tree: Root, file: VFile): void => {
    file.data.words = countWords(tree);
  };
}

/** How many words a tree has, as a reader counts them: “4.2%” and “well-known” are one each. */
export function countWords(tree: Root): number {
  const pieces: string[] = [];
  collect(tree, pieces);
  const text = pieces.join('');
  let words = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) words += 1;
  return words;
}

function collect(node: Nodes, pieces: string[]): void {
  if (node.type === 'text') pieces.push(node.value);
  if (!('children' in node)) return;
  for (const child of node.children) collect(child, pieces);
  if (node.type === 'element' && APART.has(node.tagName)) pieces.push(' ');
}
