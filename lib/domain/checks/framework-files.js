import { errorAt } from "./facts.js";
const frameworkFiles = ({ content, frameworks }) => content.frameworks.flatMap((entry) => [
  ...unknownPredecessor(entry, frameworks),
  ...overlaps(entry, content.frameworks),
  ...entry.data.outcome === "graded" ? badAreas(entry.file, entry.data, frameworks) : []
]);
function unknownPredecessor({ file, data }, frameworks) {
  if (data.follows === void 0 || frameworks.has(data.follows)) return [];
  const message = `There is no framework “${data.follows}”.`;
  const fix = `Write one of: ${[...frameworks.keys()].join(", ")}; or take the line out.`;
  return [errorAt(file, ["follows"], "unknown-reference", message, fix)];
}
function overlaps({ file, data }, all) {
  const others = all.filter((other) => other.data.subject === data.subject && other.id < data.id);
  return data.kinds.flatMap(
    (kind, index) => others.filter((other) => other.data.kinds.some((one) => one.id === kind.id && overlap(one, kind))).map(
      (other) => errorAt(
        file,
        ["kinds", index],
        "frameworks-overlap",
        `A visit of the kind “${kind.id}” could fall under “${other.id}” as well.`,
        "Correct “from” and “until” so that each day belongs to one framework."
      )
    )
  );
}
function overlap(a, b) {
  return a.from <= (b.until ?? "9999-12-31") && b.from <= (a.until ?? "9999-12-31");
}
function badAreas(file, data, frameworks) {
  const own = new Set(data.areas.map(({ id }) => id));
  const before = frameworks.get(data.follows ?? "");
  const earlier = new Set(before?.outcome === "graded" ? before.areas.map(({ id }) => id) : []);
  const named = data.areas.flatMap((area, index) => [
    ...area.within === void 0 ? [] : [pointer(["areas", index, "within"], area.within, own)],
    ...area.before === "same" ? [pointer(["areas", index, "before"], area.id, earlier)] : [],
    ...typeof area.before === "object" ? area.before.areas.map((id) => pointer(["areas", index, "before"], id, earlier)) : []
  ]);
  named.push(...data.dropped.map(({ area }, index) => pointer(["dropped", index], area, earlier)));
  return named.filter(([, id, known]) => !known.has(id)).map(([field, id, known]) => {
    const fix = `Write one of: ${[...known].join(", ") || "(there are none)"}.`;
    return errorAt(file, field, "unknown-area", `There is no area “${id}”.`, fix);
  });
}
function pointer(field, id, known) {
  return [field, id, known];
}
export {
  frameworkFiles
};
