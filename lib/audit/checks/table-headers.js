function find(kit) {
  return kit.elements().filter((element) => element instanceof HTMLTableElement).filter((table) => kit.visible(table) && !table.matches("[role=presentation], [role=none]")).filter((table) => table.rows.length > 1 && [...table.rows].some((row) => row.cells.length > 1)).filter((table) => table.querySelector("th, [role=columnheader], [role=rowheader]") === null).map((table) => kit.draft(table, "The table has no header cells."));
}
const tableHeaders = {
  id: "table-headers",
  title: "Each table has headers",
  criteria: ["1.3.1"],
  fix: 'Mark the headers with <th scope="col"> or <th scope="row">.',
  stage: "wide",
  find
};
export {
  tableHeaders
};
