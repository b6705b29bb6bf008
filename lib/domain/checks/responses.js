import { inWords } from "../dates.js";
import { everyPoint, workedOutDue } from "../responses.js";
import { errorAt, someOf } from "./facts.js";
import { badSources, inTheFuture, usesIn } from "./sources.js";
const badResponses = (facts) => facts.content.responses.flatMap((entry) => {
  const inspection = facts.content.inspections.find(({ id }) => id === entry.id);
  const asOf = facts.content.site[0]?.data.asOf;
  const alone = [
    ...badSources(entry.file, entry.data.sources, usesOf(entry.data), asOf),
    ...inTheFuture(entry.file, daysOf(entry.data), asOf),
    ...sameAction(entry)
  ];
  if (!inspection) return [...alone, ...noInspection(entry, facts)];
  return [
    ...alone,
    ...unknownPoints(entry, inspection.data),
    ...wrongDue(entry, inspection.data, facts)
  ];
});
function noInspection({ id, file }, facts) {
  if (facts.has("inspections", id)) return [];
  const council = id.split("/")[0] ?? "";
  const names = facts.content.inspections.map((one) => one.id);
  const near = names.filter((name) => name.startsWith(`${council}/`));
  const message = `There is no inspection “${id}” that this could answer.`;
  const fix = `Rename the file to that of an inspection, such as ${someOf(near.length > 0 ? near : names, id)}.`;
  return [errorAt(file, [], "no-inspection", message, fix)];
}
function unknownPoints({ file, data }, inspection) {
  const known = inspection.improvements.map(({ id }) => id);
  const fix = known.length > 0 ? `Write one of: ${known.join(", ")}. Or write [${everyPoint}].` : "Write the inspectors’ list under “improvements” of the inspection first.";
  return answersOf(data).filter(({ point }) => !known.includes(point) && (point !== everyPoint || known.length === 0)).map(({ field, point }) => {
    const message = `The inspectors’ list has no point “${point}”.`;
    return errorAt(file, field, "unknown-point", message, fix);
  });
}
function answersOf({ actions, ownList }) {
  const named = (list, answers) => answers.map((point, index) => ({ field: [...list, "answers", index], point }));
  return [
    ...actions.flatMap(({ answers }, index) => named(["actions", index], answers)),
    ...(ownList?.points ?? []).flatMap(
      ({ answers }, index) => named(["ownList", "points", index], answers)
    )
  ];
}
function sameAction({ file, data }) {
  return data.actions.flatMap(({ id }, index) => {
    if (data.actions.findIndex((one) => one.id === id) === index) return [];
    const message = `Two actions have the id “${id}”.`;
    const fix = "Give each action an id of its own.";
    return [errorAt(file, ["actions", index, "id"], "action-twice", message, fix)];
  });
}
function wrongDue({ file, data }, inspection, { content, frameworks }) {
  const framework = frameworks.get(inspection.framework);
  const holidays = content.holidays[0]?.data;
  const { due } = data;
  if (!due || !framework || !holidays) return [];
  if (due.date < inspection.published) {
    const message = `The statement is due on ${inWords(due.date)}, before the report was published.`;
    return [errorAt(file, ["due", "date"], "bad-date", message, "Correct the date.")];
  }
  const sum = workedOutDue({ ...inspection, framework }, holidays);
  if (!sum || sum.date === due.date) return [];
  return [
    {
      code: "due-differs",
      severity: "advice",
      file,
      field: ["due", "date"],
      message: `The statement is due on ${inWords(due.date)}; the sum from ${inWords(sum.since)} gives ${inWords(sum.date)}.`,
      fix: "Look the day up again. If it is right, leave it: the page shows both and says which is which."
    }
  ];
}
function usesOf({ due, actions, ownList, otherCounts, figures }) {
  return [
    ...due ? [{ field: ["due", "source"], source: due.source }] : [],
    ...actions.flatMap(({ source, progress }, index) => [
      { field: ["actions", index, "source"], source },
      ...progress.map((news, at) => ({
        field: ["actions", index, "progress", at, "source"],
        source: news.source
      }))
    ]),
    ...ownList ? [{ field: ["ownList", "source"], source: ownList.source }] : [],
    ...otherCounts.map(({ source }, index) => ({
      field: ["otherCounts", index, "source"],
      source
    })),
    ...usesIn(figures)
  ];
}
function daysOf({ statement, actions }) {
  return [
    ...statement ? [{ field: ["statement", "published"], day: statement.published }] : [],
    ...actions.flatMap((action, index) => [
      { field: ["actions", index, "said"], day: action.said },
      ...action.status === "done" ? [{ field: ["actions", index, "done"], day: action.done }] : [],
      ...action.progress.map(({ on }, at) => ({
        field: ["actions", index, "progress", at, "on"],
        day: on
      }))
    ])
  ];
}
export {
  badResponses
};
