import { distance } from "fastest-levenshtein";
import { UsageError } from "./command.js";
import { helpFor, helpForAll } from "./help.js";
const program = "plain-findings";
const commands = {
  new: {
    about: "start a content file, with every field explained",
    load: () => import("./new.js")
  },
  check: { about: "read the content and name every problem", load: () => import("./check.js") },
  build: { about: "build the site", load: () => import("./build.js") },
  merge: { about: "put shares of a site together", load: () => import("./merge.js") },
  preview: { about: "show the built site as a host would", load: () => import("./preview.js") },
  import: { about: "take facts from spreadsheets", load: () => import("./import.js") },
  audit: { about: "look at every page in a real browser", load: () => import("./audit.js") }
};
async function main(args) {
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "help") return tell(overview());
  if (name === "--version") return tell(await version());
  const known = commands[name];
  if (!known) return refuse(`There is no command “${name}”. ${nearest(name)}`);
  const { default: command } = await known.load();
  if (rest.includes("--help")) return tell(helpFor(command, program));
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError)
      return refuse(`${error.message}
See: ${program} ${name} --help`);
    console.error(`
${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
function overview() {
  const rows = Object.entries(commands).map(([name, { about }]) => [name, about]);
  return helpForAll(Object.fromEntries(rows), program);
}
async function version() {
  const { packageVersion } = await import("../cache/code.js");
  return packageVersion();
}
function nearest(name) {
  const names = Object.keys(commands);
  const [best = "build"] = names.sort((a, b) => distance(name, a) - distance(name, b));
  const list = `The commands are ${Object.keys(commands).join(", ")}.`;
  return distance(name, best) <= 2 ? `Do you mean “${best}”?` : list;
}
function tell(text) {
  console.log(text);
  return 0;
}
function refuse(text) {
  console.error(text);
  return 2;
}
export {
  main
};
