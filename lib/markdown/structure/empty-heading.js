import { toString } from "mdast-util-to-string";
import { at } from "../finding.js";
const emptyHeading = (page) => page.headings.filter((heading) => !/[\p{L}\p{N}]/u.test(toString(heading, { includeHtml: false }))).map(
  (heading) => at(heading, {
    code: "empty-heading",
    severity: "error",
    message: "This heading has no words.",
    fix: "Write what the section is about after the “#” marks, or take the marks away."
  })
);
export {
  emptyHeading
};
