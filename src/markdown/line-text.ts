import { toString } from 'mdast-util-to-string';
import { parse } from './parser.ts';
import { isPlain } from './plain-line.ts';

/**
 * The words of one line of inline Markdown without its marks, for forms that have no HTML.
 *
 * @param line a line of front matter.
 */
export function lineText(line: string): string {
  return isPlain(line) ? line : toString(parse(line, false));
}
