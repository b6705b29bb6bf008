import { readFileSync } from "node:fs";
import { CsvError, parse } from "csv-parse/sync";
import { unsafeCharacters } from "../../../markdown/unsafe-text.js";
import { kindOf } from "./columns.js";
import { cellProblem } from "./row.js";
function readSpreadsheet(path, areas) {
  const file = path.replaceAll("\\", "/");
  const text = textOf(path, file);
  if (typeof text !== "string") return { problems: [text] };
  const records = recordsOf(text, file);
  if (!Array.isArray(records)) return { problems: [records] };
  const [header, ...body] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const columns = (header?.cells ?? []).map((name) => name.trim());
  const kind = kindOf(columns, areas, file);
  if (typeof kind !== "string") return { problems: kind };
  const rows = body.map((record) => rowOf(record, file, columns));
  const problems = [...rows.length === 0 ? [noRows(file)] : [], ...rows.flatMap(badCells)];
  problems.push(...body.flatMap((record) => wrongWidth(record, file, columns)));
  return problems.length > 0 ? { problems } : { kind, file, rows };
}
function textOf(path, file) {
  let text;
  try {
    text = new TextDecoder().decode(readFileSync(path)).replaceAll(/\r\n?/g, "\n");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This file cannot be read (${reason}).`;
    return fileProblem(file, 1, "unreadable-file", message, "Check the name of the file.");
  }
  const broken = text.indexOf("�");
  if (broken === -1) return text;
  const line = text.slice(0, broken).split("\n").length;
  return fileProblem(
    file,
    line,
    "wrong-encoding",
    "This file is not saved as UTF-8: a letter cannot be read here.",
    "Save it again as “CSV UTF-8”."
  );
}
function recordsOf(text, file) {
  try {
    const ends = [];
    const records = parse(text, {
      relax_column_count: true,
      on_record: (record, { lines }) => {
        ends.push(lines);
        return record;
      }
    });
    return records.map((cells, index) => ({
      number: index + 1,
      line: (ends[index] ?? 1) - cells.join("").split("\n").length + 1,
      cells
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    const message = `This is not a spreadsheet in CSV form: ${error.message}.`;
    const fix = "Save the spreadsheet again as “CSV UTF-8”, with commas between the cells.";
    return fileProblem(file, line, "broken-csv", message, fix);
  }
}
function rowOf({ number, line, cells }, file, columns) {
  const named = columns.map((column, index) => [column, cells[index] ?? ""]);
  return { file, number, line, columns, cells: Object.fromEntries(named) };
}
function badCells(row) {
  return Object.entries(row.cells).flatMap(
    ([column, cell]) => unsafeCharacters(cell).map(
      ({ name, codePoint }) => cellProblem(
        row,
        column,
        `There is ${name} (${codePoint}) in this cell.`,
        "Delete the text and type it again by hand: copying brings such characters along."
      )
    )
  );
}
function wrongWidth({ number, line, cells }, file, columns) {
  if (cells.length === columns.length) return [];
  const count = `${String(cells.length)} cells, the first row ${String(columns.length)}`;
  const message = `Row ${String(number)} has ${count}.`;
  const fix = "Put text that has a comma in it between double quotes.";
  return [fileProblem(file, line, "bad-row", message, fix)];
}
function noRows(file) {
  const message = "There is no row below the header.";
  return fileProblem(file, 1, "no-rows", message, "Check that you named the right file.");
}
function fileProblem(file, line, code, message, fix) {
  return { code, severity: "error", file, line, column: 1, message, fix };
}
export {
  readSpreadsheet
};
