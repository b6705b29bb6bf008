import { VFile } from "vfile";
import { byPosition, inFile } from "./finding.js";
import { linkTerms } from "./glossary.js";
import { originOf } from "./options.js";
import { toHtml } from "./pipeline.js";
import { readPage, readTree } from "./read.js";
import { SAFETY_RULES } from "./safety/rules.js";
import { checkStructure } from "./structure/rules.js";
import {
  checkInline,
  renderInline,
  showInline
} from "./render-inline.js";
function renderMarkdown(source, options) {
  return { ...showMarkdown(source, options), problems: checkMarkdown(source, options) };
}
function showMarkdown(source, options) {
  const { terms, glossaryHref = "/glossary/#", idPrefix = "section-" } = options;
  const reading = readTree(source, false);
  if ("refusal" in reading) return { html: "", headings: [], words: 0 };
  const { tree } = reading;
  if (terms) linkTerms(tree, terms, glossaryHref);
  const headings = [];
  const file = new VFile({ data: { headings, idPrefix } });
  const html = toHtml(tree, file);
  return { html, headings, words: file.data.words ?? 0 };
}
function checkMarkdown(source, options) {
  const reading = readPage(source);
  if ("refusal" in reading) return inFile([reading.refusal], originOf(options));
  const { page } = reading;
  const structure = checkStructure(page, options.knownAbbreviations ?? []);
  const findings = [...SAFETY_RULES.flatMap((rule) => rule(page)), ...structure];
  return inFile(findings.sort(byPosition), originOf(options));
}
export {
  checkInline,
  checkMarkdown,
  renderInline,
  renderMarkdown,
  showInline,
  showMarkdown
};
