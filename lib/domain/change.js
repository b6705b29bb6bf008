import {
  areasAndOverall,
  judgedAreas,
  overallId
} from "./outcome.js";
function compareInspections(current, previous, frameworks) {
  const before = new Map(areasAndOverall(previous).map((area) => [area.id, area]));
  const changes = areasAndOverall(current).map((area) => {
    const origin = originOf(area.id, current.framework, previous.framework, frameworks);
    if ("why" in origin) return { area, verdict: "not-comparable", why: origin.why };
    return compareArea(area, before.get(origin.area), current.framework);
  });
  return { changes, dropped: droppedAreas(current, previous, frameworks) };
}
function compareArea(area, before, framework) {
  const missing = [area, before].find((one) => one?.standing.kind !== "graded");
  if (missing?.standing.kind === "missing") {
    return { area, verdict: "not-comparable", why: missing.standing.why };
  }
  if (area.standing.kind !== "graded" || before?.standing.kind !== "graded") {
    return { area, verdict: "not-comparable", why: "This area had no grade last time." };
  }
  const [now, then] = [area.standing.grade, before.standing.grade];
  const step = rank(framework, then) - rank(framework, now);
  return {
    area,
    before: then,
    after: now,
    verdict: step > 0 ? "better" : step < 0 ? "worse" : "same"
  };
}
function originOf(area, from, to, frameworks) {
  for (let framework = from; framework.id !== to.id; ) {
    const before = beforeOf(framework, area);
    if (before === void 0) return { why: "Inspectors did not judge this area before." };
    if (before !== "same") return { why: before.why };
    const older = frameworks.get(framework.follows ?? "");
    if (older?.outcome !== "graded") return { why: "The inspection before was of another kind." };
    framework = older;
  }
  return { area };
}
function beforeOf(framework, area) {
  if (area !== overallId) return framework.areas.find((one) => one.id === area)?.before;
  const { overall } = framework;
  return overall && "none" in overall ? { areas: [], why: overall.none } : overall?.before;
}
function droppedAreas(current, previous, frameworks) {
  const reasons = /* @__PURE__ */ new Map();
  for (let one = current.framework; one?.outcome === "graded"; ) {
    if (one.id === previous.framework.id) break;
    for (const { area, why } of one.dropped) reasons.set(area, why);
    one = frameworks.get(one.follows ?? "");
  }
  return judgedAreas(previous).flatMap(({ id, label, plain }) => {
    const why = reasons.get(id);
    return why === void 0 ? [] : [{ label, plain, why }];
  });
}
function rank(framework, grade) {
  return framework.grades.findIndex((one) => one.id === grade.id);
}
export {
  beforeOf,
  compareInspections
};
