import { checkLanguage } from "../../markdown/language/check.js";
import { checkInline } from "../../markdown/render.js";
import { placed } from "../read/positions.js";
function lineProblems(source, lines, vocabulary) {
  const findings = lines.flatMap(
    ({ text, field }) => findingsIn(text, source.file, field, vocabulary)
  );
  return findings.length === 0 ? [] : placed(source, findings);
}
function findingsIn(text, file, field, vocabulary) {
  const harm = checkInline(text, { file });
  const language = checkLanguage(text, { file, vocabulary }).problems;
  return [...harm, ...language].map(({ code, severity, message, fix }) => ({
    code,
    severity,
    file,
    field,
    message,
    fix
  }));
}
export {
  lineProblems
};
