import { inWords } from "../dates.js";
import { overallId } from "../outcome.js";
import { errorAt } from "./facts.js";
const badJudgements = ({ content, frameworks }) => content.inspections.flatMap((entry) => {
  const framework = frameworks.get(entry.data.framework);
  return framework ? badOutcome(entry, framework) : [];
});
function badOutcome({ file, data }, framework) {
  const { outcome } = data;
  if (outcome.type !== framework.outcome) {
    return [
      errorAt(
        file,
        ["outcome", "type"],
        "wrong-outcome",
        `The outcome is “${outcome.type}”, but visits under “${framework.id}” are “${framework.outcome}”.`,
        `Write type: ${framework.outcome}. ${"why" in framework ? framework.why : ""}`.trim()
      )
    ];
  }
  if (framework.outcome === "graded" && outcome.type === "graded") {
    return [
      ...outcome.judgements.flatMap(
        (judgement, index) => badJudgement(file, judgement, index, outcome.judgements, framework)
      ),
      ...missingAreas(file, outcome.judgements, framework)
    ];
  }
  if (framework.outcome === "narrative" && outcome.type === "narrative") {
    return badResult(file, outcome, framework.results);
  }
  return [];
}
function badJudgement(file, judgement, index, all, framework) {
  const field = ["outcome", "judgements", index];
  if (judgement.area === overallId && framework.overall && "none" in framework.overall) {
    return [noOverall(file, field, framework.overall)];
  }
  const areas = areaIds(framework);
  if (!areas.includes(judgement.area)) {
    const message2 = `“${framework.id}” does not judge an area “${judgement.area}”.`;
    const fix2 = `Write one of: ${areas.join(", ")}.`;
    return [errorAt(file, [...field, "area"], "unknown-area", message2, fix2)];
  }
  if (all.findIndex(({ area }) => area === judgement.area) < index) {
    const message2 = `The area “${judgement.area}” is here twice.`;
    return [errorAt(file, field, "area-twice", message2, "Take one of the two out.")];
  }
  const grades = framework.grades.map(({ id }) => id);
  if ("missing" in judgement || grades.includes(judgement.grade)) return [];
  const message = `“${judgement.grade}” is not a grade of “${framework.id}”.`;
  const fix = `Write one of: ${grades.join(", ")}.`;
  return [errorAt(file, [...field, "grade"], "unknown-grade", message, fix)];
}
function noOverall(file, field, overall) {
  return errorAt(
    file,
    [...field, "area"],
    "no-overall",
    `There is no overall grade for visits that started on or after ${inWords(overall.since)}.`,
    "Take this judgement out. The page says in words why there is none."
  );
}
function missingAreas(file, judgements, framework) {
  return areaIds(framework).filter((area) => !judgements.some((one) => one.area === area)).map(
    (area) => errorAt(
      file,
      ["outcome", "judgements"],
      "missing-area",
      `The area “${area}” is missing.`,
      `Add “- area: ${area}” with its grade, or with missing: not-judged and why: with the reason.`
    )
  );
}
function badResult(file, outcome, results) {
  const names = results.map(({ id }) => id).join(", ");
  if (outcome.result === void 0 === (outcome.resultNotKnown === void 0)) {
    const message2 = "The outcome needs either a result or the reason why it is not known.";
    const fix = `Write result: with one of ${names}; or resultNotKnown: with a sentence.`;
    return [errorAt(file, ["outcome"], "missing-result", message2, fix)];
  }
  if (outcome.result === void 0 || results.some(({ id }) => id === outcome.result)) return [];
  const message = `“${outcome.result}” is not an outcome of this framework.`;
  return [
    errorAt(file, ["outcome", "result"], "unknown-result", message, `Write one of: ${names}.`)
  ];
}
function areaIds(framework) {
  const areas = framework.areas.map(({ id }) => id);
  return framework.overall && "label" in framework.overall ? [...areas, overallId] : areas;
}
export {
  badJudgements
};
