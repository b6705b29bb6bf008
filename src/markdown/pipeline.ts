import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Finding } from './finding.ts';
import { rehypeHeadingIds, type PageHeading } from './heading-ids.ts';
import { rehypeLeftAligned } from './left-aligned.ts';
import { fastParser } from './parser.ts';
import { rehypePlainText } from './plain-text.ts';
import { SCHEMA } from './schema.ts';
import { remarkSetAside } from './set-aside.ts';
import { handlers } from './to-html.ts';
import { withoutUnsafeCharacters } from './unsafe-text.ts';

declare module 'vfile' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface DataMap {
    /** What plugins found, in the words of the parsed text. */
    findings: Finding[];
    /** Filled by `rehypeHeadingIds`. */
    headings: PageHeading[];
    /** What heading ids start with. */
    idPrefix: string;
    /** Filled by `rehypePlainText`. */
    text: string;
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
  .use(rehypePlainText)
  .use(rehypeStringify)
  .freeze();

/**
 * Turns a parsed body into safe HTML, and leaves what it learns on the file. Characters that the
 * rules refuse are taken out here, so that they are not published even where nobody listens.
 */
export function toHtml(tree: Root, file: VFile): string {
  const html: HtmlRoot = processor.runSync(tree, file);
  file.data.text = withoutUnsafeCharacters(file.data.text ?? '');
  return withoutUnsafeCharacters(processor.stringify(html, file));
}
