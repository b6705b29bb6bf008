import { stringify } from "csv-stringify/sync";
function csvHeader({ columns }) {
  return stringify([columns.map(({ name }) => name)], { record_delimiter: "windows" });
}
function csvRows({ columns }, rows) {
  const cells = rows.map((row) => columns.map(({ value }) => value(row) ?? ""));
  return stringify(cells, {
    record_delimiter: "windows",
    escape_formulas: true,
    // A line end of any kind inside a cell is no end of a row.
    quoted_match: /\r/
  });
}
export {
  csvHeader,
  csvRows
};
