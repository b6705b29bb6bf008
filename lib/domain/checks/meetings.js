import { errorAt, someOf } from "./facts.js";
import { badSources, inTheFuture, usesIn } from "./sources.js";
const badMeetings = (facts) => facts.content.meetings.flatMap((entry) => [
  ...wrongCouncil(entry, facts),
  ...wrongName(entry),
  ...wrongInspections(entry, facts),
  ...noDecision(entry),
  ...badParts(entry, facts)
]);
function wrongCouncil({ file, data }, facts) {
  if (facts.has("authorities", data.authority)) return [];
  const names = facts.content.authorities.map(({ id }) => id);
  const message = `There is no council “${data.authority}”.`;
  const fix = `Write the short name of a council in content/authorities, such as ${someOf(names, data.authority)}.`;
  return [errorAt(file, ["authority"], "unknown-reference", message, fix)];
}
function wrongName({ id, file, data }) {
  const start = `${data.authority}/${data.date}-`;
  if (id.startsWith(start) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id.slice(start.length))) return [];
  return [
    errorAt(
      file,
      ["date"],
      "file-name",
      `The file’s name does not match what it says: council “${data.authority}”, ${data.date}.`,
      `Rename the file to meetings/${start}… with a word for the committee, such as ${start}scrutiny-panel.md.`
    )
  ];
}
function wrongInspections({ file, data }, facts) {
  const own = facts.content.inspections.map(({ id }) => id);
  const ofCouncil = own.filter((id) => id.startsWith(`${data.authority}/`));
  return data.inspections.flatMap((id, index) => {
    const field = ["inspections", index];
    const fix = `Write one of the council’s own: ${ofCouncil.join(", ") || "(there are none)"}.`;
    if (!id.startsWith(`${data.authority}/`)) {
      const message = `This meeting is of “${data.authority}”, but “${id}” is an inspection of another council.`;
      return [errorAt(file, field, "other-council", message, fix)];
    }
    if (facts.has("inspections", id)) return [];
    return [errorAt(file, field, "unknown-reference", `There is no inspection “${id}”.`, fix)];
  });
}
function noDecision({ file, data }) {
  if (data.decided.length > 0 !== (data.decidedNotKnown !== void 0)) return [];
  const message = "There must be either what was decided or the reason why it is not known.";
  const fix = "Write decided: with a list, or decidedNotKnown: with a sentence.";
  return [errorAt(file, ["decided"], "no-decision", message, fix)];
}
function badParts({ file, data }, { content }) {
  const asOf = content.site[0]?.data.asOf;
  return [
    ...badSources(file, data.sources, usesIn(data.figures), asOf),
    ...inTheFuture(file, [{ field: ["date"], day: data.date }], asOf)
  ];
}
export {
  badMeetings
};
