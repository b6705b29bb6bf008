import { placed } from "../read/positions.js";
function withoutExceptions(source, found, exceptions) {
  if (exceptions.length === 0) return [...found];
  const lines = source.body.split("\n");
  const allowed = (problem, { rule, text }) => problem.code === rule && (lines[problem.line - source.bodyLine] ?? "").includes(text);
  const unused = exceptions.flatMap(
    (exception, index) => found.some((problem) => allowed(problem, exception)) ? [] : [unneeded(source, exception, index)]
  );
  const left = found.filter((problem) => !exceptions.some((one) => allowed(problem, one)));
  return [...left, ...unused.flat()];
}
function unneeded(source, { rule, text }, index) {
  return placed(source, [
    {
      code: "unused-exception",
      severity: "error",
      file: source.file,
      field: ["exceptions", index],
      message: `Nothing breaks the rule “${rule}” in a line with “${text}”.`,
      fix: "Take this exception out."
    }
  ]);
}
export {
  withoutExceptions
};
