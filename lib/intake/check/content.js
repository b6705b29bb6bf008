import { createHash } from "node:crypto";
import { join } from "node:path";
import { byPlace } from "../../problems/problem.js";
import { readContent } from "../read/content.js";
import { nothingKept, openKept } from "../read/kept.js";
import { proseRules } from "./prose.js";
import { checkText, textsIn } from "./texts.js";
function checkContent(folder, workshop) {
  const { content, bodies, problems } = readContent(folder, keptIn(workshop, "read"));
  const rules = proseRules(content);
  const kept = keptIn(workshop, "checked", rules.words);
  const reports = textsIn(content).map((text) => {
    const before = kept.find(text.file, text.digest);
    if (before) return before;
    const report = checkText(folder, text, rules);
    kept.keep(text.file, text.digest, report);
    return report;
  });
  kept.settle();
  return {
    content,
    bodies,
    problems: [...problems, ...reports.flatMap((report) => report.problems)].sort(byPlace),
    readability: reports.flatMap(({ readability }) => readability ?? [])
  };
}
function keptIn(workshop, part, words) {
  if (!workshop) return nothingKept();
  const hash = createHash("sha256").update(workshop.code);
  const version = words ? hash.update(JSON.stringify(words)).digest("hex") : workshop.code;
  return openKept(join(workshop.workshop, part), version);
}
export {
  checkContent
};
