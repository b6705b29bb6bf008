function helpFor({ usage, about, options }, program) {
  const lines = Object.entries(options).map(([name, option]) => [
    written(name, option),
    option.about
  ]);
  return [
    ...usage.map(
      (line, index) => `${index === 0 ? "Usage:" : "      "} ${program} ${line}`.trimEnd()
    ),
    "",
    about,
    "",
    ...columns([...lines, ["--help", "show this"]])
  ].join("\n");
}
function helpForAll(summaries, program) {
  return [
    `Usage: ${program} COMMAND`,
    "",
    ...columns(Object.entries(summaries)),
    "",
    `“${program} COMMAND --help” tells more of each.`,
    "Exit codes: 0 all is well, 1 something is wrong with the content or the site, 2 the command was asked wrongly."
  ].join("\n");
}
function written(name, { short, value }) {
  const long = value === void 0 ? `--${name}` : `--${name} ${value}`;
  return short === void 0 ? long : `-${short}, ${long}`;
}
function columns(rows) {
  const width = Math.max(...rows.map(([name = ""]) => name.length));
  return rows.map(([name = "", about = ""]) => `  ${name.padEnd(width)}  ${about}`);
}
export {
  helpFor,
  helpForAll
};
