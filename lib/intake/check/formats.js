import { countOf, reportProblems } from "../../problems/text.js";
import { toAnnotation } from "../../problems/github.js";
import { toSarifLog, toSarifResult } from "../../problems/sarif.js";
const formats = {
  text: toText,
  json: ({ problems, readability }) => toJson({ problems, readability }),
  github: ({ problems }, folder) => inFolder(problems, folder).map((problem) => toAnnotation(problem)).join("\n"),
  sarif: ({ problems }, folder) => toJson(toSarif(inFolder(problems, folder)))
};
function isFormat(name) {
  return Object.hasOwn(formats, name);
}
function toText({ content, problems, readability }, folder) {
  const errors = problems.filter(({ severity }) => severity === "error");
  const advice = problems.filter(({ severity }) => severity === "advice");
  const target = content.words[0]?.data.readingAge.target;
  return [
    ...section("Errors: nothing is published until these are put right", errors, folder),
    ...section("Advice", advice, folder),
    ...ages(readability, target),
    `${countOf(content.authorities.length, "council")} and ${countOf(content.inspections.length, "inspection")} read: ${countOf(errors.length, "error")}, ${countOf(advice.length, "piece", "pieces")} of advice.`
  ].join("\n");
}
function section(title, problems, folder) {
  return problems.length === 0 ? [] : [title, "", reportProblems(problems, folder), ""];
}
function ages(readability, target) {
  const texts = readability.filter(({ words }) => words >= 100);
  if (texts.length === 0) return [];
  const lines = texts.sort((a, b) => b.readingAge - a.readingAge).map(
    ({ file, readingAge, words }) => `  ${readingAge.toFixed(1).padStart(4)}  ${file} (${String(words)} words)`
  );
  const aim = target === void 0 ? "" : ` (the aim is ${String(target)})`;
  return [`Reading age of each text of 100 words or more${aim}`, "", ...lines, ""];
}
function toSarif(problems) {
  const rules = [...new Set(problems.map(({ code }) => code))].map((id) => ({ id }));
  return toSarifLog(
    { name: "Plain Findings check", rules },
    problems.map((one) => toSarifResult(one))
  );
}
function inFolder(problems, folder) {
  return problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
}
function toJson(value) {
  return JSON.stringify(value, void 0, 2);
}
export {
  formats,
  isFormat
};
