import { inWords } from "./dates.js";
import { once } from "./once.js";
const overallId = "overall";
function isGraded(inspection) {
  return inspection.framework.outcome === "graded" && inspection.outcome.type === "graded";
}
const judgedAreas = once(
  (inspection) => inspection.framework.areas.map((area) => ({
    id: area.id,
    label: area.label,
    plain: area.plain,
    about: area.about,
    within: area.within,
    standing: standingOf(inspection, area.id)
  }))
);
const overallOf = once((inspection) => {
  const { overall } = inspection.framework;
  if (!overall) return void 0;
  if ("none" in overall) {
    return {
      id: overallId,
      label: "Overall effectiveness",
      plain: "Overall",
      about: "All areas together.",
      within: void 0,
      standing: {
        kind: "missing",
        words: `not part of this framework since ${inWords(overall.since)}`,
        why: overall.none
      }
    };
  }
  return {
    id: overallId,
    label: overall.label,
    plain: overall.plain,
    about: overall.about,
    within: void 0,
    standing: standingOf(inspection, overallId)
  };
});
function areasAndOverall(inspection) {
  const overall = overallOf(inspection);
  return overall ? [...judgedAreas(inspection), overall] : judgedAreas(inspection);
}
function standingOf(inspection, area) {
  const judgement = inspection.outcome.judgements.find((one) => one.area === area);
  if (!judgement) throw new Error(`${inspection.id}: “${area}” was not checked`);
  if ("missing" in judgement) {
    const words = judgement.missing === "not-judged" ? "not judged" : "not known";
    return { kind: "missing", words, why: judgement.why };
  }
  const grade = inspection.framework.grades.find((one) => one.id === judgement.grade);
  if (!grade) throw new Error(`${inspection.id}: the grade of “${area}” was not checked`);
  const { printed } = judgement;
  return printed === void 0 ? asCalled(grade) : { kind: "graded", grade, printed };
}
const asCalled = once((grade) => ({
  kind: "graded",
  grade,
  printed: grade.label
}));
export {
  areasAndOverall,
  isGraded,
  judgedAreas,
  overallId,
  overallOf
};
