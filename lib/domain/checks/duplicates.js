import { errorAt } from "./facts.js";
const duplicates = ({ content, frameworks }) => [
  ...twice(content.inspections, ({ data }) => {
    const day = data.onSite[0]?.from ?? data.published;
    const subject = frameworks.get(data.framework)?.subject ?? data.framework;
    return `${data.authority} ${subject} ${data.kind} ${day}`;
  }).map(
    ([entry, first]) => errorAt(
      entry.file,
      ["onSite"],
      "same-inspection",
      `${first.file} is about the same visit: the same council, kind and first day.`,
      "Keep one of the two files."
    )
  ),
  ...sameReport(content.inspections)
];
function sameReport(inspections) {
  const withReport = inspections.filter(({ data }) => data.report.url !== void 0);
  return twice(withReport, ({ data }) => data.report.url ?? "").map(
    ([entry, first]) => errorAt(
      entry.file,
      ["report", "url"],
      "same-report",
      `${first.file} links to the same report.`,
      "Give each inspection the address of its own report."
    )
  );
}
function twice(items, keyOf) {
  const seen = /* @__PURE__ */ new Map();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first === void 0) seen.set(key, item);
    return first === void 0 ? [] : [[item, first]];
  });
}
export {
  duplicates
};
