import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { rehypeCountWords } from './count-words.ts';
import { rehypeHeadingIds, type PageHeading } from './heading-ids.ts';
import { rehypeLeftAligned } from './left-aligned.ts';
import { fastParser } from './parser.ts';
import { SCHEMA } from './schema.ts';
import { remarkSetAside } from './set-aside.ts';
import { handlers } from './to-html.ts';
import { withoutUnsafeCharacters } from './unsafe-text.ts';

declare module 'vfile' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface DataMap {
    /** Filled by `rehypeHeadingIds`. */
    headings: PageHeading[];
    /** What heading ids start with. */
    idPrefix: string;
    /** Filled by `rehypeCountWords`. */
    words: number;
  }
}

/** From Markdown to safe HTML. Built once; the sanitiser is the last to touch the tree. */
const processor = unified()
  .use(fastParser)
  .use(remarkSetAside)
  .use(remarkRehype, { handlers })
  .use(rehypeLeftAligned)
  .use(rehypeHeadingIds)
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeCountWords)
  .use(rehypeStringify)
  .freeze();

/**
 * Turns a parsed body into safe HTML, and leaves what it learns on the file. Characters that the
 * rules refuse are taken out at the end, so that they are not published even where nobody listens.
 */
export function proseToHtml(tree: Root, file: VFile): string {
  const html: HtmlRoot = processor.runSync(tree, file);
  return withoutUnsafeCharacters(processor.stringify(html, file));
}
