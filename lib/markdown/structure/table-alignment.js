import { at } from "../finding.js";
const tableAlignment = (page) => page.tables.flatMap((table) => {
  const column = (table.align ?? []).findIndex((side) => side === "center" || side === "right");
  if (column === -1) return [];
  return [
    at(table.children[0]?.children[column] ?? table, {
      code: "table-alignment",
      severity: "advice",
      message: "The marks “:” in this table ask for centred or right-aligned text.",
      fix: "Write “---” without “:”. All text starts on the left here."
    })
  ];
});
export {
  tableAlignment
};
