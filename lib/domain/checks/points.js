import { errorAt } from "./facts.js";
const badPoints = ({ content, frameworks }) => content.inspections.flatMap((entry) => [
  ...badList(entry, "strengths", frameworks.get(entry.data.framework)),
  ...badList(entry, "improvements", frameworks.get(entry.data.framework)),
  ...wrongCount(entry)
]);
function badList({ file, data }, list, framework) {
  const areas = framework?.outcome === "graded" ? framework.areas.map(({ id }) => id) : [];
  return data[list].flatMap(({ id, area }, index) => {
    const found = [];
    if (data[list].findIndex((one) => one.id === id) < index) {
      const message = `Two points have the id “${id}”.`;
      const fix = "Give each point an id of its own.";
      found.push(errorAt(file, [list, index, "id"], "point-twice", message, fix));
    }
    if (framework && area !== void 0 && !areas.includes(area)) {
      const message = `“${framework.id}” does not judge an area “${area}”.`;
      const fix = areas.length > 0 ? `Write one of: ${areas.join(", ")}.` : "Take the line “area:” out.";
      found.push(errorAt(file, [list, index, "area"], "unknown-area", message, fix));
    }
    return found;
  });
}
function wrongCount({ file, data }) {
  const { improvementCount, improvements } = data;
  if (improvementCount === void 0 || improvements.length === 0) return [];
  if (improvements.length === improvementCount) return [];
  return [
    errorAt(
      file,
      ["improvements"],
      "wrong-count",
      `The report lists ${String(improvementCount)} points to improve; there are ${String(improvements.length)} here.`,
      "Write the inspectors’ own list, point by point, or correct improvementCount."
    )
  ];
}
export {
  badPoints
};
