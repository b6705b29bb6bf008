import { inWords } from "../../../domain/dates.js";
import { frameworkFor, isInUse } from "../../../domain/frameworks.js";
import { shortName } from "../wording.js";
function namedFramework(reader, frameworks, outcome) {
  const name = reader.needed("framework");
  if (name === void 0) return void 0;
  const ofKind = frameworks.filter(hasOutcome(outcome));
  const found = ofKind.find(({ id }) => id === shortName(name));
  if (found) return found;
  const names = ofKind.map(({ id }) => id).join(", ");
  reader.fault("framework", `There is no framework “${name}” here.`, `Write one of: ${names}.`);
  return void 0;
}
function hasOutcome(outcome) {
  return (one) => one.outcome === outcome;
}
function namedKind(reader, framework) {
  const name = reader.needed("inspection_type");
  if (name === void 0) return void 0;
  const kind = framework.kinds.find(({ id }) => isSameKind(id, name));
  if (kind) return kind.id;
  const names = framework.kinds.map(({ id }) => id).join(", ");
  const message = `“${framework.id}” has no visit of the kind “${name}”.`;
  reader.fault("inspection_type", message, `Write one of: ${names}.`);
  return void 0;
}
function ungradedFramework(reader, frameworks, started) {
  const name = reader.needed("inspection_type");
  if (name === void 0) return void 0;
  const found = frameworks.filter(hasOutcome("ungraded")).flatMap((framework) => framework.kinds.map((kind) => ({ framework, kind }))).find(({ kind }) => isSameKind(kind.id, name) && isInUse(kind, started));
  if (found) return { framework: found.framework, kind: found.kind.id };
  const message = `No framework had a visit of the kind “${name}” on ${inWords(started)}.`;
  reader.fault("inspection_type", message, "Correct the kind or the first day on site.");
  return void 0;
}
function checkInUse(reader, framework, kind, started, frameworks) {
  const right = frameworkFor(framework.subject, kind, started, frameworks);
  if (right?.id === framework.id) return;
  reader.fault(
    "framework",
    right ? `The visit started on ${inWords(started)}, when “${right.id}” was in use.` : `“${framework.id}” had no visit of this kind on ${inWords(started)}, and nothing else had.`,
    right ? `Write ${right.id}, or correct the first day on site.` : "Correct the first day on site."
  );
}
function isSameKind(id, name) {
  return id.replaceAll("-", "") === shortName(name).replaceAll("-", "");
}
export {
  checkInUse,
  namedFramework,
  namedKind,
  ungradedFramework
};
