import { at, placeOf } from "./finding.js";
import { LONGEST } from "./options.js";
import { toPage } from "./page.js";
import { parse } from "./parser.js";
const PILED_MARKS = /^(?:[ \t]{0,3}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){60}/m;
const DEEPEST = 60;
function readPage(source) {
  const reading = readTree(source);
  return "refusal" in reading ? reading : { page: toPage(reading.tree, source) };
}
function readTree(source, position = true) {
  if (source.length > LONGEST) return { refusal: at(void 0, TOO_LONG) };
  const piled = PILED_MARKS.exec(source);
  if (piled) return { refusal: { ...TOO_DEEP, ...placeOf(source, piled.index) } };
  const tree = parse(source, position);
  const tooDeep = deepIn(tree, 0);
  return tooDeep ? { refusal: at(tooDeep, TOO_DEEP) } : { tree };
}
function deepIn(parent, depth) {
  for (const node of parent.children) {
    if (!("children" in node)) continue;
    const found = depth >= DEEPEST ? node : deepIn(node, depth + 1);
    if (found) return found;
  }
  return void 0;
}
const TOO_LONG = {
  code: "too-long",
  severity: "error",
  message: `The text has more than ${LONGEST.toLocaleString("en-GB")} characters.`,
  fix: "Write a summary, and link to the full report."
};
const TOO_DEEP = {
  code: "too-deep",
  severity: "error",
  message: "Lists or quotations are nested too deep here.",
  fix: "Use one list, or at most a list in a list."
};
export {
  readPage,
  readTree
};
