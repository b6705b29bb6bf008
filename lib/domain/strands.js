import { beforeOf } from "./change.js";
import { areasAndOverall, overallId } from "./outcome.js";
function strandsOf(inspections, frameworks) {
  const used = [...new Set(inspections.map(({ framework }) => framework))];
  used.sort((a, b) => firstDay(a) < firstDay(b) ? 1 : -1);
  const strands = /* @__PURE__ */ new Map();
  for (const framework of used) {
    for (const area of ownAreas(framework)) {
      const past = !(used[0] && isJudgedBy(used[0], area.id));
      const strand = { ...strandFrom(framework, area, frameworks), past };
      if (!strands.has(strand.id)) strands.set(strand.id, strand);
    }
  }
  const all = [...strands.values()];
  return [
    ...all.filter(({ area }) => area !== overallId),
    ...all.filter(({ area }) => area === overallId)
  ];
}
function standingIn(strand, inspection, frameworks) {
  if (!inspection) {
    const why2 = "Inspectors have not judged this council’s services yet.";
    return { kind: "missing", words: "not inspected yet", why: why2 };
  }
  const { framework } = inspection;
  const own = areasAndOverall(inspection).find(
    ({ id }) => id === strand.area && (isGivenUp(framework, id) || originOf(framework, id, frameworks).id === strand.id)
  );
  if (own) return own.standing;
  if (firstDay(framework) < strand.began) {
    const why2 = strand.whyNew ?? "Inspectors did not judge this area then.";
    return { kind: "missing", words: "judged under earlier rules", why: why2 };
  }
  const why = "Inspectors do not judge this area as one any more.";
  return { kind: "missing", words: "judged under newer rules", why };
}
function originOf(from, area, frameworks) {
  let framework = from;
  while (beforeOf(framework, area) === "same") {
    const older = frameworks.get(framework.follows ?? "");
    if (older?.outcome !== "graded") break;
    framework = older;
  }
  return { id: `${framework.id}/${area}`, framework };
}
function strandFrom(framework, { id, plain, about }, frameworks) {
  const origin = originOf(framework, id, frameworks);
  const before = beforeOf(origin.framework, id);
  return {
    id: origin.id,
    area: id,
    plain,
    about,
    grades: framework.grades,
    began: firstDay(origin.framework),
    whyNew: typeof before === "object" ? before.why : void 0
  };
}
function ownAreas(framework) {
  const { areas, overall } = framework;
  return overall && "label" in overall ? [...areas, { id: overallId, ...overall }] : areas;
}
function isJudgedBy({ areas }, area) {
  return area === overallId || areas.some(({ id }) => id === area);
}
function isGivenUp({ overall }, area) {
  return area === overallId && overall !== void 0 && "none" in overall;
}
function firstDay({ kinds }) {
  return kinds.reduce((first, { from }) => from < first ? from : first, "9999-12-31");
}
export {
  standingIn,
  strandsOf
};
