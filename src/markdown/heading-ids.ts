import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { withoutUnsafeCharacters } from './unsafe-text.ts';

/** A heading of the finished page. `depth` is 2 to 4; `id` is unique on the page with its prefix. */
export type PageHeading = { depth: 2 | 3 | 4; text: string; id: string };

const DEPTHS: Readonly<Record<string, PageHeading['depth']>> = { h2: 2, h3: 3, h4: 4 };

/**
 * Gives each heading an id from its words. The prefix keeps author's words from becoming a name
 * that the page or a script already uses, so no heading can clobber `main` or `search`.
 */
export function rehypeHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger();
    const { headings = [], idPrefix = 'section-' } = file.data;
    for (const node of tree.children) {
      if (node.type !== 'element') continue;
      const depth = DEPTHS[node.tagName];
      if (depth === undefined) continue;
      const text = withoutUnsafeCharacters(toString(node)).trim();
      const id = `${idPrefix}${slugger.slug(text)}`;
      node.properties = { id };
      headings.push({ depth, text, id });
    }
  };
}
