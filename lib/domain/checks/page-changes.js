import { errorAt } from "./facts.js";
import { inTheFuture } from "./sources.js";
const badPageChanges = ({ content }) => {
  const asOf = content.site[0]?.data.asOf;
  const { authorities, inspections, responses, meetings } = content;
  const versions = [content.youngPeople, content.translations, content.councilTranslations];
  const changing = [authorities, inspections, responses, meetings, ...versions];
  return changing.flatMap(
    (entries) => entries.flatMap(({ file, data }) => [
      ...wrongOrder(file, data.changes),
      ...inTheFuture(
        file,
        data.changes.map(({ on }, index) => ({ field: ["changes", index, "on"], day: on })),
        asOf
      )
    ])
  );
};
function wrongOrder(file, changes) {
  return changes.flatMap(({ on }, index) => {
    const before = changes[index - 1];
    if (!before || before.on <= on) return [];
    const message = "The changes are not in order.";
    return [
      errorAt(file, ["changes", index, "on"], "bad-order", message, "Put the oldest change first.")
    ];
  });
}
export {
  badPageChanges
};
