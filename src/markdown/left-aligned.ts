import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { at } from './finding.ts';
import { isElement, walk } from './walk.ts';

/**
 * Takes the alignment marks of Markdown tables (`:---:`) away, with advice, and says of each
 * header cell that it heads a column. Text starts at the start edge everywhere: that is what
 * residents asked for, and it is the easiest to follow at high zoom (WCAG 2.2, 1.4.8).
 */
export function rehypeLeftAligned() {
  return (tree: Root, file: VFile): void => {
    walk(tree, (node) => {
      if (!isElement(node, 'table')) return;
      const marked = cellsOf(node).filter(unmark);
      if (marked[0]) file.data.findings?.push(at(marked[0], ADVICE));
    });
  };
}

const ADVICE = {
  code: 'table-alignment',
  severity: 'advice',
  message: 'The marks “:” in this table ask for centred or right-aligned text.',
  fix: 'Write “---” without “:”. All text starts on the left here.',
} as const;

function cellsOf(table: Element): Element[] {
  const cells: Element[] = [];
  walk(table, (node) => {
    if (isElement(node, 'th', 'td')) cells.push(node);
  });
  return cells;
}

/** Sets the cell right, and tells whether it had an alignment mark that matters. */
function unmark(cell: Element): boolean {
  const { align } = cell.properties;
  cell.properties = cell.tagName === 'th' ? { scope: 'col' } : {};
  return align === 'center' || align === 'right';
}
