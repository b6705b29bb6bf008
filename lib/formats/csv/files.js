import { inParts } from "../../domain/parts.js";
import { byteLength, jsonFile, largestFile } from "../file.js";
import { csvwOf, dataPackageOf } from "./describe.js";
import { inspectionsTable } from "./inspections.js";
import { judgementRows, judgementsTable } from "./judgements.js";
import { csvHeader, csvRows } from "./table.js";
const csvFolder = "csv/";
function tableFiles(site) {
  const files = csvFiles(site);
  return [
    ...files.map(({ path, text }) => ({
      path: csvFolder + path,
      type: "text/csv",
      text: () => text
    })),
    jsonFile(`${csvFolder}csv-metadata.json`, () => csvwOf(files, site), "application/csvm+json"),
    jsonFile(`${csvFolder}datapackage.json`, () => dataPackageOf(files, site))
  ];
}
function csvFiles(site) {
  const known = written.get(site);
  if (known) return known;
  const rows = rowsOf(site);
  const judgements = rows.flatMap(judgementRows);
  const files = [...filesOf(inspectionsTable(site), rows), ...filesOf(judgementsTable, judgements)];
  written.set(site, files);
  return files;
}
const written = /* @__PURE__ */ new WeakMap();
function rowsOf({ authorities, inspections }) {
  const bySlug = new Map(authorities.map((authority) => [authority.slug, authority]));
  return inspections.flatMap((inspection) => {
    const authority = bySlug.get(inspection.authority);
    return authority ? [{ inspection, authority }] : [];
  });
}
function filesOf(table, rows) {
  const header = csvHeader(table);
  const byYear = Map.groupBy(rows, ({ inspection }) => inspection.published.slice(0, 4));
  const years = Array.from(byYear, ([year, those]) => ({
    year,
    those,
    lines: csvRows(table, those)
  }));
  const whole = header + years.map(({ lines }) => lines).join("");
  const parts = years.flatMap(
    ({ year, those, lines }) => byteLength(lines) < largestFile - byteLength(header) ? [{ path: `${table.name}-${year}.csv`, text: header + lines, table }] : splitFiles(table, `${table.name}-${year}`, those, byteLength(lines))
  );
  if (byteLength(whole) > largestFile) return parts;
  return [{ path: `${table.name}.csv`, text: whole, table }, ...parts];
}
function splitFiles(table, name, rows, bytes) {
  const size = Math.ceil(rows.length / (Math.ceil(bytes / largestFile) + 1));
  return inParts(rows, size).map((those, part) => ({
    path: `${name}-part-${String(part + 1)}.csv`,
    text: csvHeader(table) + csvRows(table, those),
    table
  }));
}
export {
  csvFiles,
  csvFolder,
  tableFiles
};
