import { inWords } from "../dates.js";
import { frameworkFor } from "../frameworks.js";
import { errorAt } from "./facts.js";
const wrongFrameworks = (facts) => facts.content.inspections.flatMap((entry) => {
  const framework = facts.frameworks.get(entry.data.framework);
  return framework ? wrongFramework(entry, framework, facts) : [];
});
function wrongFramework({ file, data }, framework, { frameworks }) {
  const kind = framework.kinds.find(({ id }) => id === data.kind);
  const started = data.onSite[0]?.from ?? data.published;
  const right = frameworkFor(framework.subject, data.kind, started, frameworks.values());
  if (right === framework) return [];
  if (right) {
    return [
      errorAt(
        file,
        ["framework"],
        "wrong-framework",
        `The framework is “${data.framework}”, but the visit started on ${inWords(started)}, when “${right.id}” was in use.`,
        `Write framework: ${right.id}, or correct the first day on site.`
      )
    ];
  }
  if (!kind) return [unknownKind(file, data.kind, framework)];
  return [
    errorAt(
      file,
      ["kind"],
      "no-framework-in-use",
      `No framework had a visit of the kind “${data.kind}” that started on ${inWords(started)}. “${framework.id}” had one from ${inWords(kind.from)}${kind.until ? ` to ${inWords(kind.until)}` : ""}.`,
      "Correct the kind or the first day on site."
    )
  ];
}
function unknownKind(file, kind, framework) {
  return errorAt(
    file,
    ["kind"],
    "unknown-kind",
    `“${framework.id}” has no visit of the kind “${kind}”.`,
    `Write one of: ${framework.kinds.map(({ id }) => id).join(", ")}.`
  );
}
export {
  wrongFrameworks
};
