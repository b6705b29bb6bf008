import type { Nodes, PhrasingContent } from 'mdast';
import type { SortedPage } from '../page.ts';

/** A paragraph or heading as one text, and where each character of it stands. */
export type ProseBlock = {
  text: string;
  /** The same, with a sign that is no word in the place of each character of code. */
  words: string;
  /** For each place in the text, the offset in the source. */
  offsets: number[];
  inHeading: boolean;
};

const NOT_ONES_OWN = new Set(['blockquote', 'table', 'footnoteDefinition']);
const NO_WORD = '\uFFFC';

/** The blocks that a page tells in its own words, in reading order. Quotations and tables are not. */
export function blocksOf({ tree, source }: SortedPage): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const gather = (node: Nodes): void => {
    if (NOT_ONES_OWN.has(node.type)) return;
    if (node.type === 'paragraph' || node.type === 'heading') {
      const block = { text: '', words: '', offsets: [], inHeading: node.type === 'heading' };
      for (const child of node.children) write(child, block, source);
      blocks.push(block);
    } else if ('children' in node) node.children.forEach(gather);
  };
  gather(tree);
  return blocks;
}

function write(node: PhrasingContent, block: ProseBlock, source: string): void {
  if ('children' in node) {
    for (const child of node.children) write(child, block, source);
    return;
  }
  const from = node.position?.start.offset ?? 0;
  const written = source.slice(from, node.position?.end.offset);
  const text = node.type === 'text' ? node.value : node.type === 'break' ? '\n' : written;
  const isWords = node.type === 'text' || node.type === 'break';
  block.text += text;
  block.words += isWords ? text : NO_WORD.repeat(text.length);
  addOffsets(text, written, from, block.offsets);
}

/**
 * A text mostly stands in the source as it is. Where there are indented lines, escapes or entities,
 * both are read side by side.
 */
function addOffsets(text: string, written: string, from: number, offsets: number[]): void {
  const isBent = text.length !== written.length;
  let place = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (isBent) place = Math.max(place, written.indexOf(text.charAt(index), place));
    offsets.push(from + place);
    place += 1;
  }
}
