import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../read/entry.js";
import { frontMatter } from "../../read/front-matter.js";
import { placed } from "../../read/positions.js";
import { readText } from "../../read/text.js";
import { collections } from "../../../schemas/collections.js";
import { cellProblem } from "../spreadsheet/row.js";
import { differences } from "./differences.js";
import { editYaml, newFile } from "./edit.js";
const changedResult = "changed-result";
function compareFile(folder, planned, accept) {
  const { file } = planned;
  const path = join(folder, file);
  if (!existsSync(path)) return created(planned);
  const text = readText(path, file);
  const source = readSource(path, file, ".md");
  if (typeof text !== "string") return broken(file, [text]);
  if (!("yaml" in source)) return broken(file, [source]);
  const front = frontMatter(source);
  if ("problems" in front) return broken(file, front.problems);
  const wanted = "data" in planned ? planned.data : planned.partial;
  const all = differences(front.data, wanted);
  const changes = all.filter(({ isContested }) => accept || !isContested);
  const conflicts = all.filter(({ isContested }) => !accept && isContested);
  const problems = placed(
    source,
    conflicts.map((one) => conflict(file, one, planned))
  );
  const status = problems.length > 0 ? "conflict" : changes.length > 0 ? "updated" : "unchanged";
  const edited = changes.length > 0 ? { text: withChanges(text, source, changes, planned) } : {};
  return { file, status, changes, problems, ...edited };
}
function created(planned) {
  const { file, row } = planned;
  if ("data" in planned) {
    return { file, status: "created", text: newFile(planned.data), changes: [], problems: [] };
  }
  const column = row.columns[0] ?? "";
  const message = `There is no inspection ${file}.`;
  const fix = "Correct the name, or import the spreadsheet of inspections with this one.";
  return broken(file, [cellProblem(row, column, message, fix)]);
}
function withChanges(text, { yaml }, changes, { collection }) {
  const steps = changes.flatMap((one) => one.steps);
  const start = text.indexOf("\n") + 1;
  const edited = editYaml(yaml, steps, collections[collection]);
  return text.slice(0, start) + edited + text.slice(start + yaml.length);
}
function conflict(file, { field, before, after }, { row }) {
  return {
    code: changedResult,
    severity: "error",
    file,
    field,
    message: `The file says “${before ?? ""}”; row ${String(row.number)} of ${row.file} says “${after}”.`,
    fix: "Look it up in the report. To take what the spreadsheet says, import again with --accept."
  };
}
function broken(file, problems) {
  return { file, status: "unchanged", changes: [], problems };
}
export {
  changedResult,
  compareFile
};
