import { toString } from "mdast-util-to-string";
import { at } from "../finding.js";
const LONGEST_HEADING = 12;
const boldHeading = (page) => page.tree.children.filter(standsAsHeading).map(
  (paragraph) => at(paragraph, {
    code: "bold-heading",
    severity: "error",
    message: "These bold words stand where a heading would.",
    fix: "Write “## ” before them and take the “*” marks away, or go on in the same line."
  })
);
function standsAsHeading(node) {
  if (node.type !== "paragraph") return false;
  const [first, second] = node.children;
  if (first?.type !== "strong" && first?.type !== "emphasis") return false;
  if (toString(first).split(/\s+/).length > LONGEST_HEADING) return false;
  return second === void 0 || second.type === "break" || /^:?\s*(?:\n|$)/.test(toString(second));
}
export {
  boldHeading
};
