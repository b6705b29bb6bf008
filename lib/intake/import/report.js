function reportLines({ outcomes, problems, written }, dryRun) {
  const changed = outcomes.flatMap((one) => changeLines(one, dryRun));
  const isBad = problems.some(({ severity }) => severity === "error") && !written && !dryRun;
  return [
    ...problems.flatMap(problemLines),
    ...changed,
    ...isBad ? ["Nothing was written."] : [],
    ...dryRun ? ["This was a dry run: nothing was written."] : [],
    summary(outcomes)
  ];
}
function problemLines({ severity, file, line, column, message, fix }) {
  const place = `${file}:${String(line)}:${String(column)}`;
  return [`${severity === "error" ? "Error" : "Advice"}  ${place}`, `  ${message}`, `  ${fix}`, ""];
}
function changeLines({ file, status, changes }, dryRun) {
  if (status === "created") return dryRun ? [`create ${file}`] : [];
  return changes.length > 0 ? [`update ${file}`, ...changes.map(changeLine)] : [];
}
function changeLine({ field, before, after }) {
  const name = field.filter((key) => typeof key === "string").join(".");
  return before === void 0 ? `  ${name}: ${after}` : `  ${name}: ${before} → ${after}`;
}
function summary(outcomes) {
  const count = (status) => String(outcomes.filter((one) => one.status === status).length);
  return `created ${count("created")}, updated ${count("updated")}, unchanged ${count("unchanged")}, conflicts ${count("conflict")}`;
}
export {
  reportLines
};
