import { overallId } from "../../../domain/outcome.js";
import { columnOf } from "../spreadsheet/columns.js";
import { spreadsheets } from "../spreadsheet/kinds.js";
import { areaOf, blankGrades, notJudged } from "../spreadsheet/words.js";
import { findPrinted, isSameWording } from "../wording.js";
function judgementsOf(reader, framework, kind) {
  refuseOtherAreas(reader, framework);
  return areaIds(framework).flatMap((area) => {
    const column = columnOf(area);
    const wording = reader.text(column);
    const judgement = wording === "" ? blankJudgement(reader, framework, kind, area) : judgementIn(reader, column, framework, area, wording);
    return judgement ? [judgement] : [];
  });
}
function judgementIn(reader, column, framework, area, wording) {
  if (isSameWording(wording, notJudged.printed)) {
    return { area, missing: "not-judged", why: notJudged.why };
  }
  const grade = findPrinted(framework.grades, wording);
  if (grade) return { area, grade: grade.id };
  const labels = framework.grades.map(({ label }) => label).join(", ");
  const message = `“${wording}” is not a grade of “${framework.id}”.`;
  const fix = `Write one of: ${labels}. Another way of print goes under alsoPrinted in frameworks/${framework.id}.yaml.`;
  reader.fault(column, message, fix);
  return void 0;
}
function areaIds({ areas, overall }) {
  const ids = areas.map(({ id }) => id);
  return overall && "label" in overall ? [...ids, overallId] : ids;
}
function blankJudgement(reader, framework, kind, area) {
  const known = blankGrades.find(
    (one) => one.framework === framework.id && one.kind === kind && one.area === area
  );
  const column = columnOf(area);
  if (known) {
    const { missing, why } = known;
    if (missing === "not-known") reader.doubt(column, why, "Look the grade up in the report.");
    return { area, missing, why };
  }
  if (reader.row.columns.includes(column)) {
    const message = `“${framework.id}” judges this area, but the cell is blank.`;
    reader.fault(column, message, `Write the grade, or “${notJudged.printed}”.`);
  } else {
    reader.noColumn(column, `“${framework.id}” judges an area that has no column here.`);
  }
  return void 0;
}
function refuseOtherAreas(reader, framework) {
  const own = areaIds(framework);
  const base = spreadsheets.inspections.columns;
  for (const column of reader.row.columns.filter((one) => !base.includes(one))) {
    if (own.includes(areaOf(column)) || reader.text(column) === "") continue;
    const noOverall = framework.overall && "none" in framework.overall && areaOf(column) === overallId;
    reader.fault(
      column,
      `“${framework.id}” ${noOverall ? "gives no overall grade" : "does not judge this area"}.`,
      "Leave the cell blank, or correct the framework."
    );
  }
}
export {
  areaIds,
  judgementIn,
  judgementsOf
};
