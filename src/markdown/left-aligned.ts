import type { Parents, Root } from 'hast';

/** What a table can stand in, and what its cells stand in. */
const AROUND_CELLS = new Set([
  ...['blockquote', 'ul', 'ol', 'li'],
  ...['table', 'thead', 'tbody', 'tr'],
]);

/**
 * Takes the alignment marks of Markdown tables (`:---:`) away, and says of each header cell that it
 * heads a column. Text starts at the start edge everywhere: that is what residents asked for, and
 * it is the easiest to follow at high zoom (WCAG 2.2, 1.4.8). The rule `table-alignment` tells the
 * author.
 */
export function rehypeLeftAligned() {
  return (tree: Root): void => {
    alignIn(tree);
  };
}

function alignIn(parent: Parents): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'th') node.properties = { scope: 'col' };
    else if (node.tagName === 'td') node.properties = {};
    else if (AROUND_CELLS.has(node.tagName)) alignIn(node);
  }
}
