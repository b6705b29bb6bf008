import { areaColumns, areaOf } from "./words.js";
import { spreadsheets } from "./kinds.js";
function areaColumnsOf(frameworks) {
  const areas = frameworks.flatMap(
    (framework) => framework.outcome === "graded" ? framework.areas.map(({ id }) => id) : []
  );
  return /* @__PURE__ */ new Set([...Object.keys(areaColumns), ...areas.map(columnOf)]);
}
function columnOf(area) {
  const special = Object.keys(areaColumns).find((column) => areaOf(column) === area);
  return special ?? area.replaceAll("-", "_");
}
function kindOf(columns, areas, file) {
  const kind = nearestKind(columns);
  if (kind === void 0) return [unknownSpreadsheet(file)];
  const { called, columns: expected } = spreadsheets[kind];
  const allowed = /* @__PURE__ */ new Set([...expected, ...kind === "inspections" ? areas : []]);
  const fix = `A spreadsheet of ${called} has the columns ${[...allowed].join(", ")}.`;
  const problems = [
    ...expected.filter((column) => !columns.includes(column)).map((column) => headerProblem(file, 1, `The column “${column}” is missing.`, fix)),
    ...columns.flatMap((column, index) => {
      const message = allowed.has(column) ? `The column “${column}” is there twice.` : `The column “${column}” is not known.`;
      const isFine = allowed.has(column) && columns.indexOf(column) === index;
      return isFine ? [] : [headerProblem(file, index + 1, message, fix)];
    })
  ];
  return problems.length > 0 ? problems : kind;
}
function nearestKind(columns) {
  const scored = Object.keys(spreadsheets).filter(isKind).map((kind) => {
    const expected = spreadsheets[kind].columns;
    const shared = expected.filter((column) => columns.includes(column)).length;
    return { kind, score: shared / expected.length };
  });
  const best = scored.reduce((a, b) => b.score > a.score ? b : a);
  return best.score < 0.5 ? void 0 : best.kind;
}
function isKind(name) {
  return name in spreadsheets;
}
function headerProblem(file, column, message, fix) {
  return { code: "wrong-columns", severity: "error", file, line: 1, column, message, fix };
}
function unknownSpreadsheet(file) {
  const known = Object.values(spreadsheets).map(
    ({ called, columns }) => `${called} (${columns.join(", ")})`
  );
  const message = "The first row is not that of a spreadsheet that can be imported.";
  const fix = `Name the columns in the first row, with commas between them. There are spreadsheets of ${known.join("; ")}.`;
  return headerProblem(file, 1, message, fix);
}
export {
  areaColumnsOf,
  columnOf,
  kindOf
};
