import type { Root } from 'mdast';
import { toPage, type SortedPage } from './page.ts';

/** Nothing in such a line means anything in Markdown or HTML. */
const PLAIN =
  /^(?!\d+[.)](?:\s|$))(?!.*(?:www\.| $))[a-z\d“‘(£\u00C0-\u024F][a-z\d ,.;:’‘“”'()%?!£–—\u00C0-\u024F-]*$/i;

/** Whether a line is its own HTML. Nearly every line of front matter is. */
export function isPlain(line: string): boolean {
  return PLAIN.test(line);
}

/** What a parser makes of a plain line: one paragraph of one text. */
export function plainPage(line: string): SortedPage {
  const position = {
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: line.length, line: 1, column: line.length + 1 },
  };
  const tree: Root = {
    type: 'root',
    position,
    children: [
      { type: 'paragraph', position, children: [{ type: 'text', position, value: line }] },
    ],
  };
  return toPage(tree, line);
}
