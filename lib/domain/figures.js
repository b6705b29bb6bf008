import { isGraded } from "./outcome.js";
import { standingIn, strandsOf } from "./strands.js";
function today({ settings, frameworks }) {
  return { day: settings.asOf, subject: settings.subjects[0]?.id ?? "", frameworks };
}
function latestBy({ inspections }, asOf) {
  const known = latestOf.get(inspections) ?? /* @__PURE__ */ new Map();
  latestOf.set(inspections, known);
  const key = `${asOf.day} ${asOf.subject}`;
  if (!known.has(key)) known.set(key, findLatest(inspections, asOf));
  return known.get(key);
}
const latestOf = /* @__PURE__ */ new WeakMap();
function findLatest(inspections, { day, subject }) {
  return inspections.filter(isGraded).filter((one) => one.framework.subject === subject && lastDay(one) <= day).reduce(
    (latest, one) => latest && lastDay(latest) >= lastDay(one) ? latest : one,
    void 0
  );
}
function strandsOn(authorities, asOf) {
  const latest = authorities.flatMap((authority) => latestBy(authority, asOf) ?? []);
  return strandsOf(latest, asOf.frameworks);
}
function standingsOf(strand, authorities, asOf) {
  return authorities.filter((authority) => isThere(authority, asOf)).map((authority) => ({
    authority,
    standing: standingIn(strand, latestBy(authority, asOf), asOf.frameworks)
  }));
}
function figuresOf(strand, authorities, asOf) {
  const standings = standingsOf(strand, authorities, asOf).map(({ standing }) => standing);
  const grades = standings.flatMap((one) => one.kind === "graded" ? [one.grade.id] : []);
  const missing = standings.filter((one) => one.kind === "missing");
  return {
    councils: standings.length,
    counts: strand.grades.map((grade) => ({
      grade,
      count: grades.filter((id) => id === grade.id).length
    })),
    without: [...Map.groupBy(missing, ({ words }) => words)].map(([words, those]) => ({
      words,
      why: those[0]?.why ?? "",
      count: those.length
    }))
  };
}
function marksInUse({ frameworks }) {
  const graded = [...frameworks.values()].flatMap(
    (one) => one.outcome === "graded" ? one.grades : []
  );
  return [...new Set(graded.map(({ mark }) => mark))];
}
function gradedIn({ counts }) {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
function figuresByYear(strand, authorities, asOf) {
  const [first, last] = [Number(strand.began.slice(0, 4)), Number(asOf.day.slice(0, 4))];
  const days = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-03-31`);
  return [...days.filter((day) => day < asOf.day), asOf.day].map((day) => ({ day, figures: figuresOf(strand, authorities, { ...asOf, day }) })).filter(({ figures }) => gradedIn(figures) * 2 > figures.councils);
}
function lastDay({ ended, published }) {
  return ended ?? published;
}
function isThere(authority, asOf) {
  const { started, ended } = authority;
  if (ended !== void 0 && ended <= asOf.day) return false;
  return started === void 0 || started <= asOf.day || latestBy(authority, asOf) !== void 0;
}
export {
  figuresByYear,
  figuresOf,
  gradedIn,
  latestBy,
  marksInUse,
  standingsOf,
  strandsOn,
  today
};
