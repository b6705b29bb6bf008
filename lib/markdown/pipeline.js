import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { rehypeCountWords } from "./count-words.js";
import { rehypeHeadingIds } from "./heading-ids.js";
import { rehypeLeftAligned } from "./left-aligned.js";
import { fastParser } from "./parser.js";
import { SCHEMA } from "./schema.js";
import { remarkSetAside } from "./set-aside.js";
import { handlers } from "./to-html.js";
import { withoutUnsafeCharacters } from "./unsafe-text.js";
const processor = unified().use(fastParser).use(remarkSetAside).use(remarkRehype, { handlers }).use(rehypeLeftAligned).use(rehypeHeadingIds).use(rehypeSanitize, SCHEMA).use(rehypeCountWords).use(rehypeStringify).freeze();
function toHtml(tree, file) {
  const html = processor.runSync(tree, file);
  return withoutUnsafeCharacters(processor.stringify(html, file));
}
export {
  toHtml
};
