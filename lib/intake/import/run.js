import { readCollection } from "../read/content.js";
import { changedResult, compareFile } from "./files/compare.js";
import { sameVisits } from "./files/same-visit.js";
import { writeAll } from "./files/write.js";
import { councilOf } from "./plan/councils.js";
import { planImport } from "./plan/plan.js";
import { areaColumnsOf } from "./spreadsheet/columns.js";
import { readSpreadsheet } from "./spreadsheet/read.js";
function runImport({ spreadsheets, folder, accept, dryRun, onProgress }) {
  const { world, problems } = worldOf(folder);
  const read = readAll(spreadsheets, world.frameworks, onProgress);
  const plan = planImport(read.spreadsheets, world);
  problems.push(...read.problems, ...plan.problems);
  if (problems.some(isError)) return { outcomes: [], problems, written: false };
  const outcomes = plan.items.map((item, index) => {
    onProgress("Comparing files", index + 1, plan.items.length);
    return compareFile(folder, item, accept);
  });
  problems.push(...outcomes.flatMap((outcome) => outcome.problems));
  problems.push(...sameVisits(folder, plan.items, outcomes));
  if (problems.some((one) => isError(one) && one.code !== changedResult)) {
    return { outcomes: [], problems, written: false };
  }
  const texts = outcomes.flatMap(({ file, text }) => text === void 0 ? [] : [{ file, text }]);
  if (!dryRun) writeAll(folder, texts);
  return { outcomes, problems, written: !dryRun };
}
function worldOf(folder) {
  const frameworks = readCollection(folder, "frameworks");
  const authorities = readCollection(folder, "authorities");
  const problems = [
    ...frameworks.problems,
    ...authorities.problems.filter(({ code }) => code !== "nothing-there")
  ];
  const world = {
    councils: authorities.entries.map(({ id, data }) => councilOf(id, data)),
    frameworks: frameworks.entries.map(({ data }) => data)
  };
  return { world, problems };
}
function readAll(paths, frameworks, onProgress) {
  const areas = areaColumnsOf(frameworks);
  const read = paths.map((path, index) => {
    onProgress("Reading spreadsheets", index + 1, paths.length);
    return readSpreadsheet(path, areas);
  });
  return {
    spreadsheets: read.flatMap((one) => "rows" in one ? [one] : []),
    problems: read.flatMap((one) => "problems" in one ? one.problems : [])
  };
}
function isError({ severity }) {
  return severity === "error";
}
export {
  runImport
};
