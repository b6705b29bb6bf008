import { toString } from "mdast-util-to-string";
import { at } from "../finding.js";
const tableHeader = (page) => page.tables.flatMap((table) => table.children[0]?.children ?? []).filter((cell) => toString(cell, { includeHtml: false }).trim() === "").map(
  (cell) => at(cell, {
    code: "table-header",
    severity: "error",
    message: "A column of this table has no heading.",
    fix: "Say in the first row what the column holds, such as “Area” or “Grade”."
  })
);
export {
  tableHeader
};
