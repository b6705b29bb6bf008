import { areasAndOverall, isGraded } from "../../domain/outcome.js";
import { judgementRecord } from "../api/inspection.js";
import { whichInspection } from "./inspections.js";
const columns = [
  ...whichInspection,
  {
    name: "area",
    about: "What was judged, by its short name in the framework; overall is all areas together.",
    type: "string",
    required: true,
    value: ({ judgement }) => judgement.area
  },
  {
    name: "area_label",
    about: "What was judged, as the inspectorate prints it.",
    type: "string",
    required: true,
    value: ({ judgement }) => judgement.label
  },
  {
    name: "grade",
    about: "The grade, by its short name in the framework. Empty where “missing” is not.",
    type: "string",
    value: ({ judgement }) => "grade" in judgement ? judgement.grade : void 0
  },
  {
    name: "printed",
    about: "The grade as this report prints it, or the words in its place.",
    type: "string",
    required: true,
    value: ({ judgement }) => "grade" in judgement ? judgement.printed : judgement.words
  },
  {
    name: "missing",
    about: "not-judged, not-known or not-in-framework, where there is no grade.",
    type: "string",
    value: ({ judgement }) => "missing" in judgement ? judgement.missing : void 0
  },
  {
    name: "why",
    about: "Why there is no grade, in words.",
    type: "string",
    value: ({ judgement }) => "missing" in judgement ? judgement.why : void 0
  }
];
const judgementsTable = {
  name: "judgements",
  title: "Judgements, one in a row",
  about: "Graded inspections only. A judgement without a grade has its reason. None is worked out.",
  key: ["inspection", "area"],
  columns
};
function judgementRows(row) {
  const { inspection } = row;
  if (!isGraded(inspection)) return [];
  return areasAndOverall(inspection).map((area) => ({
    ...row,
    judgement: judgementRecord(area, inspection)
  }));
}
export {
  judgementRows,
  judgementsTable
};
