import { beforeOf, compareInspections } from "./change.js";
import { areasAndOverall, overallId } from "./outcome.js";
const mostSideBySide = 8;
function timelineOf(newestFirst, frameworks) {
  const inspections = newestFirst.slice(0, mostSideBySide).toReversed();
  const steps = inspections.slice(1).flatMap((to, index) => {
    const from = inspections[index];
    return from ? [stepBetween(from, to, frameworks)] : [];
  });
  const older = newestFirst.length - inspections.length;
  return { inspections, lanes: lanesOf(inspections, steps), steps, older };
}
function stepBetween(from, to, frameworks) {
  const comparison = compareInspections(to, from, frameworks);
  return { from, to, comparison, breaks: breaksIn(comparison) };
}
function breaksIn({ changes, dropped }) {
  const reasons = [
    ...changes.flatMap(
      (one) => one.verdict === "not-comparable" ? [{ plain: one.area.plain, why: one.why }] : []
    ),
    ...dropped
  ];
  return [...Map.groupBy(reasons, ({ why }) => why)].map(([why, those]) => ({
    why,
    areas: those.map(({ plain }) => plain)
  }));
}
function lanesOf(inspections, steps) {
  const lanes = /* @__PURE__ */ new Map();
  for (const [index, inspection] of [...inspections.entries()].toReversed()) {
    const newer = inspections.slice(index + 1);
    for (const area of areasAndOverall(inspection)) {
      const id = laneOf(area.id, newer);
      const lane = lanes.get(id) ?? {
        id,
        plain: area.plain,
        points: inspections.map(() => void 0)
      };
      lane.points[index] = { inspection, area, verdict: verdictOn(area, steps[index - 1]) };
      lanes.set(id, lane);
    }
  }
  const all = [...lanes.values()];
  return [...all.filter(({ id }) => id !== overallId), ...all.filter(({ id }) => id === overallId)];
}
function verdictOn(area, step) {
  return step?.comparison.changes.find((one) => one.area.id === area.id)?.verdict;
}
function laneOf(area, newer) {
  let lane = area;
  for (const { framework } of newer) {
    if (framework.areas.some(({ id }) => id === lane)) continue;
    const heirs = framework.areas.filter(({ id }) => {
      const before = beforeOf(framework, id);
      return typeof before === "object" && before.areas.length === 1 && before.areas[0] === lane;
    });
    if (heirs.length === 1 && heirs[0]) lane = heirs[0].id;
  }
  return lane;
}
export {
  timelineOf
};
