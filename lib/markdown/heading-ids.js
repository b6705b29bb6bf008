import GithubSlugger from "github-slugger";
import { toString } from "hast-util-to-string";
import { withoutUnsafeCharacters } from "./unsafe-text.js";
const DEPTHS = { h2: 2, h3: 3, h4: 4 };
function rehypeHeadingIds() {
  return (tree, file) => {
    const slugger = new GithubSlugger();
    const { headings = [], idPrefix = "section-" } = file.data;
    for (const node of tree.children) {
      if (node.type !== "element") continue;
      const depth = DEPTHS[node.tagName];
      if (depth === void 0) continue;
      const text = withoutUnsafeCharacters(toString(node)).trim();
      const id = `${idPrefix}${slugger.slug(text)}`;
      node.properties = { id };
      headings.push({ depth, text, id });
    }
  };
}
export {
  rehypeHeadingIds
};
