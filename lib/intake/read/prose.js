import { join } from "node:path";
import {
  renderInline,
  renderMarkdown,
  showInline,
  showMarkdown
} from "../../markdown/render.js";
import { readSource } from "./entry.js";
import { contentFolder } from "./folder.js";
import { reportProblems } from "../../problems/text.js";
function renderersFor({ glossary: terms }, bodies) {
  return {
    prose: (prose, idPrefix = "section-") => {
      const body = bodies.get(prose.file);
      if (body === void 0) throw new Error(`${prose.file} was never read.`);
      return showMarkdown(body, { ...prose, terms, idPrefix });
    },
    line: (text) => showInline(text).html
  };
}
function strictRenderersFor({ glossary: terms }) {
  return {
    prose: (prose, idPrefix = "section-") => {
      const { body, bodyLine: firstLine } = bodyOf(prose);
      return orThrow(renderMarkdown(body, { ...prose, firstLine, terms, idPrefix }));
    },
    line: (text, { file }) => orThrow(renderInline(text, { file })).html
  };
}
function bodyOf({ file }) {
  const source = readSource(join(contentFolder(), file), file, ".md");
  if (!("yaml" in source)) throw new Error(reportProblems([source], "content"));
  return source;
}
function orThrow(rendered) {
  const errors = rendered.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(reportProblems(errors, "content"));
  return rendered;
}
export {
  renderersFor,
  strictRenderersFor
};
