const areaColumns = {
  overall_effectiveness: "overall",
  leadership_management_governance: "leadership"
};
const blankGrades = [
  {
    framework: "sif-2013",
    kind: "reinspection",
    area: "lscb",
    missing: "not-judged",
    why: "This re-inspection did not give the board a grade."
  },
  {
    framework: "sif-2013",
    kind: "full",
    area: "lscb",
    missing: "not-known",
    why: "The published list does not give the board’s grade."
  }
];
const notJudged = {
  printed: "not judged",
  why: "Inspectors gave no grade here. The report says “not judged”."
};
function areaOf(column) {
  return areaColumns[column] ?? column.replaceAll("_", "-");
}
export {
  areaColumns,
  areaOf,
  blankGrades,
  notJudged
};
