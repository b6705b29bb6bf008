import { originOf, type RenderOptions } from './options.ts';
import { readPage } from './read.ts';

/** Where a text links to a page: the address as written, and its place in the author’s file. */
export type WebLink = { target: string; line: number; column: number };

/** Every link of a text to a path of the site or to an address on the web, in order. */
export function webLinks(source: string, options: RenderOptions): WebLink[] {
  if (!/\]\(|\]:/.test(source)) return [];
  const reading = readPage(source);
  if ('refusal' in reading) return [];
  const { firstLine, firstColumn } = originOf(options);
  return reading.page.links.flatMap(({ node, target = '' }) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (!/^(?:\/(?!\/)|https?:)/i.test(target)) return [];
    return {
      target,
      line: line + firstLine - 1,
      column: line === 1 ? column + firstColumn - 1 : column,
    };
  });
}
