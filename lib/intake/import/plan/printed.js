import { overallId } from "../../../domain/outcome.js";
import { RowReader } from "../spreadsheet/row-reader.js";
import { areaOf } from "../spreadsheet/words.js";
import { findPrinted, isSameWording, otherPrint } from "../wording.js";
import { namedCouncil } from "./councils.js";
import { namedFramework } from "./framework.js";
import { areaIds, judgementIn } from "./judgements.js";
function planPrinted(row, { councils, frameworks }) {
  const reader = new RowReader(row);
  const council = namedCouncil(reader, councils);
  const framework = namedFramework(reader, frameworks, "graded");
  const month = monthIn(reader, council?.slug);
  const judgement = framework && printedJudgement(reader, framework);
  if (!reader.isGood || !council || !framework || !month || !judgement) {
    return { items: [], problems: reader.problems };
  }
  const file = `inspections/${council.slug}/${month}-${framework.family}.md`;
  return { items: [{ file, row, judgement }], problems: reader.problems };
}
function monthIn(reader, council) {
  const id = reader.needed("inspection_id");
  const [, slug, month] = /^(.+)-(\d{4}-\d{2})$/.exec(id ?? "") ?? [];
  if (id === void 0 || council === void 0 || month && slug === council) return month;
  const message = `“${id}” is not the name of an inspection of this council.`;
  reader.fault("inspection_id", message, `Write ${council}-, the year, - and the month.`);
  return void 0;
}
function printedJudgement(reader, framework) {
  const area = areaIn(reader, framework);
  const wording = reader.needed("grade_verbatim");
  if (area === void 0 || wording === void 0) return void 0;
  const judgement = judgementIn(reader, "grade_verbatim", framework, area, wording);
  const code = reader.text("grade");
  const same = code === "" ? judgement : judgementIn(reader, "grade", framework, area, code);
  if (!judgement || !same) return void 0;
  if (gradeIn(judgement) !== gradeIn(same)) {
    const message = `The grade is “${code}”, but “${wording}” is printed.`;
    reader.fault("grade", message, "Look the grade up in the report and correct one.");
    return void 0;
  }
  const grade = framework.grades.find(({ id }) => id === gradeIn(judgement));
  const printed = grade && otherPrint(grade, wording);
  return printed === void 0 ? judgement : { ...judgement, printed };
}
function areaIn(reader, framework) {
  const name = reader.needed("area");
  if (name === void 0) return void 0;
  const area = areaOf(name);
  if (!areaIds(framework).includes(area)) {
    const fix2 = `Write one of: ${areaIds(framework).join(", ")}.`;
    reader.fault("area", `“${framework.id}” does not judge an area “${name}”.`, fix2);
    return void 0;
  }
  const label = reader.text("area_label");
  if (label === "" || isLabelOf(framework, area, label)) return area;
  const fix = `Correct the label, or add it to alsoPrinted in frameworks/${framework.id}.yaml.`;
  reader.fault("area_label", `“${label}” is not a name of the area “${area}”.`, fix);
  return void 0;
}
function isLabelOf(framework, area, label) {
  const { overall } = framework;
  if (area !== overallId) return findPrinted(framework.areas, label)?.id === area;
  if (!overall || "none" in overall) return false;
  return [overall.label, ...overall.alsoPrinted].some((one) => isSameWording(one, label));
}
function gradeIn(judgement) {
  return "grade" in judgement ? judgement.grade : judgement.missing;
}
export {
  gradeIn,
  planPrinted
};
