import { cellProblem } from "./row.js";
class RowReader {
  row;
  problems = [];
  constructor(row) {
    this.row = row;
  }
  /** What a cell says, or nothing where it is blank. Some programs write blanks as “NaN”. */
  text(column) {
    const cell = (this.row.cells[column] ?? "").replaceAll(/\s+/g, " ").trim();
    return cell === "NaN" ? "" : cell;
  }
  /** What a cell says; a blank one is a problem. */
  needed(column) {
    const cell = this.text(column);
    if (cell !== "") return cell;
    this.fault(column, "This cell is blank.", "Fill it in.");
    return void 0;
  }
  /** What a cell says, where it is as a field of the content has to be; nothing where it is blank. */
  value(column, field) {
    const cell = this.text(column);
    if (cell === "") return void 0;
    const parsed = field.safeParse(cell, { reportInput: true });
    if (parsed.success) return parsed.data;
    const [message = "", fix = ""] = (parsed.error.issues[0]?.message ?? "").split("\n");
    this.fault(column, message, fix);
    return void 0;
  }
  /** The same, but a blank cell is a problem. */
  neededValue(column, field) {
    return this.needed(column) === void 0 ? void 0 : this.value(column, field);
  }
  /** A whole number from 0 up; nothing where the cell is blank. */
  wholeNumber(column) {
    const cell = this.text(column);
    if (cell === "") return void 0;
    if (/^\d{1,9}(\.0)?$/.test(cell)) return Number(cell);
    this.fault(column, `“${cell}” is not a whole number.`, "Write digits only, such as 12.");
    return void 0;
  }
  /** Keeps a problem that makes the row a bad one. */
  fault(column, message, fix) {
    this.problems.push(cellProblem(this.row, column, message, fix));
  }
  /** Keeps the problem that the whole spreadsheet lacks a column. Each row tells it in the same words. */
  noColumn(column, message) {
    const { file } = this.row;
    const fix = `Add a column “${column}”.`;
    const place = { file, line: 1, column: 1 };
    this.problems.push({ code: "wrong-columns", severity: "error", ...place, message, fix });
  }
  /** Keeps advice: the row is taken, but somebody should look. */
  doubt(column, message, fix) {
    const problem = cellProblem(this.row, column, message, fix);
    this.problems.push({ ...problem, code: "doubtful-row", severity: "advice" });
  }
  /** Whether the row can be taken so far. */
  get isGood() {
    return this.problems.every(({ severity }) => severity !== "error");
  }
}
export {
  RowReader
};
