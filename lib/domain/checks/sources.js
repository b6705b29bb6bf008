import { inWords } from "../dates.js";
import { errorAt } from "./facts.js";
function badSources(file, sources, uses, asOf) {
  const ids = sources.map(({ id }) => id);
  const unknown = uses.filter(({ source }) => !ids.includes(source)).map(({ field, source }) => {
    const message = `There is no source “${source}” in this file.`;
    const fix = `Write one of: ${ids.join(", ")}. Or add it under “sources”.`;
    return errorAt(file, field, "unknown-source", message, fix);
  });
  const twice = ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = `Two sources have the id “${id}”.`;
    const fix = "Give each source an id of its own.";
    return [errorAt(file, ["sources", index, "id"], "source-twice", message, fix)];
  });
  const days = sources.map(({ on }, index) => ({ field: ["sources", index, "on"], day: on }));
  return [...unknown, ...twice, ...inTheFuture(file, days, asOf)];
}
function usesIn(figures) {
  return figures.map(({ source }, index) => ({ field: ["figures", index, "source"], source }));
}
function inTheFuture(file, days, asOf) {
  return days.filter(({ day }) => asOf !== void 0 && day > asOf).map(
    ({ field, day }) => errorAt(
      file,
      field,
      "bad-date",
      `${inWords(day)} is after the site’s own day, ${inWords(asOf ?? day)}.`,
      "Correct the date, or set asOf in site.yaml to today."
    )
  );
}
export {
  badSources,
  inTheFuture,
  usesIn
};
