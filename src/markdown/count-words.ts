import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';

/** Elements whose words are apart from those before and after. */
const APART = new Set([
  ...['h2', 'h3', 'h4', 'p', 'li', 'blockquote', 'hr', 'br'],
  ...['tr', 'th', 'td', 'caption'],
]);

/** Counts the words of the finished page. */
export function rehypeCountWords() {
  return (tree: Root, file: VFile): void => {
    file.data.words = countWords(tree);
  };
}

/** How far the counting has come: the words so far, and whether the last of them may go on. */
type Count = { words: number; inside: boolean };

/** How many words a tree has, as a reader counts them: “4.2%” and “well-known” are one each. */
export function countWords(tree: Root): number {
  const count: Count = { words: 0, inside: false };
  countIn(tree, count);
  return count.words;
}

function countIn(node: Nodes, count: Count): void {
  if (node.type === 'text') countInText(node.value, count);
  if (!('children' in node)) return;
  for (const child of node.children) countIn(child, count);
  if (node.type === 'element' && APART.has(node.tagName)) count.inside = false;
}

/** A word goes from a letter or a digit up to the next space. A sign that stands alone is none. */
function countInText(text: string, count: Count): void {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x20 || code === 0x0a) count.inside = false;
    else if (!count.inside && beginsWord(code)) {
      count.words += 1;
      count.inside = true;
    }
  }
}

/** Letters and digits, by range: this looks at every character of every page. */
function beginsWord(code: number): boolean {
  if (code < 0xc0) return isPlainLetter(code | 0x20) || (code >= 0x30 && code <= 0x39);
  return code <= 0x1fff || code >= 0x2c00;
}

/** @param code of a small letter. */
function isPlainLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
