import { toString } from "mdast-util-to-string";
import { VFile } from "vfile";
import { at, byPosition, inFile } from "./finding.js";
import { originOf } from "./options.js";
import { toHtml } from "./pipeline.js";
import { isPlain, plainPage } from "./plain-line.js";
import { readPage, readTree } from "./read.js";
import { SAFETY_RULES } from "./safety/rules.js";
import { INLINE_RULES } from "./structure/rules.js";
function renderInline(source, options) {
  return { ...showInline(source), problems: checkInline(source, options) };
}
function showInline(source) {
  if (isPlain(source)) return { html: source };
  const reading = readTree(source, false);
  return { html: "refusal" in reading ? "" : toHtmlLine(reading.tree) };
}
function checkInline(source, options) {
  const reading = isPlain(source) ? { page: plainPage(source) } : readPage(source);
  if ("refusal" in reading) return inFile([reading.refusal], originOf(options));
  const rules = [...SAFETY_RULES, ...INLINE_RULES, oneParagraph];
  const findings = rules.flatMap((rule) => rule(reading.page));
  return inFile(findings.sort(byPosition), originOf(options));
}
function toHtmlLine(tree) {
  const paragraph = toHtml({ type: "root", children: [theParagraph(tree)] }, new VFile());
  return paragraph.slice("<p>".length, -"</p>".length);
}
function theParagraph(tree) {
  const [first, second] = tree.children;
  if (first?.type === "paragraph" && !second) return first;
  return {
    type: "paragraph",
    children: [{ type: "text", value: toString(tree, { includeHtml: false }) }]
  };
}
function oneParagraph({ tree }) {
  const block = tree.children.find((node, index) => index > 0 || node.type !== "paragraph");
  return block && block.type !== "html" ? [at(block, BLOCK)] : [];
}
const BLOCK = {
  code: "block-in-line",
  severity: "error",
  message: "This field holds one line of text, with no list, heading, table or second paragraph.",
  fix: "Start with a word. Write “\\” before a mark that begins the line, such as “\\#” or “1\\.”."
};
export {
  checkInline,
  renderInline,
  showInline
};
