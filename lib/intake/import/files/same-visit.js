import { readCollection } from "../../read/content.js";
import { cellProblem } from "../spreadsheet/row.js";
function sameVisits(folder, planned, outcomes) {
  const created = new Set(
    outcomes.filter((one) => one.status === "created").map(({ file }) => file)
  );
  const candidates = planned.filter(({ file }) => created.has(file));
  if (!candidates.some(({ collection }) => collection === "inspections")) return [];
  const known = new Map(
    readCollection(folder, "inspections").entries.flatMap(
      ({ file, data }) => keysOf(data).map((key) => [key, file])
    )
  );
  return candidates.flatMap((item) => {
    if (!("data" in item) || !("outcome" in item.data)) return [];
    const file = keysOf(item.data).map((key) => known.get(key)).find((one) => one !== void 0);
    return file === void 0 ? [] : [sameVisit(item, file)];
  });
}
function keysOf({ authority, kind, onSite, report }) {
  const first = onSite?.[0]?.from;
  return [
    ...report.url === void 0 ? [] : [report.url],
    ...first === void 0 ? [] : [`${authority} ${kind} ${first}`]
  ];
}
function sameVisit({ row, file: wanted }, file) {
  const message = `This visit is in ${file} already; by this row its place is ${wanted}.`;
  const fix = `Correct the days in the row, or rename the file to ${wanted} and import again.`;
  return cellProblem(row, "end", message, fix);
}
export {
  sameVisits
};
