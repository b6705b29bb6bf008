import { CORE_SCHEMA, load } from "js-yaml";
import { yamlProblems } from "./positions.js";
const opening = /^---[ \t]*\n/;
const closing = /\n---[ \t]*(?:\n|$)/;
function splitMarkdown(file, source) {
  const start = opening.exec(source);
  if (!start) return noFrontMatter(file, "The file does not begin with front matter.");
  const rest = source.slice(start[0].length - 1);
  const end = closing.exec(rest);
  if (!end) return noFrontMatter(file, "The front matter never ends.");
  const yaml = rest.slice(1, end.index + 1);
  return {
    file,
    yaml,
    yamlLine: 2,
    body: rest.slice(end.index + end[0].length),
    bodyLine: 2 + yaml.split("\n").length
  };
}
function splitYaml(file, source) {
  return { file, yaml: source, yamlLine: 1, body: "", bodyLine: 0 };
}
function frontMatter(source) {
  try {
    const yaml = Buffer.from(source.yaml).toString();
    const data = load(yaml, { schema: CORE_SCHEMA });
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return { data };
  } catch {
  }
  return { problems: yamlProblems(source) };
}
function noFrontMatter(file, message) {
  return {
    code: "no-front-matter",
    severity: "error",
    file,
    line: 1,
    column: 1,
    message,
    fix: "Write a line of three hyphens, the fields, another line of three hyphens, then the text."
  };
}
export {
  frontMatter,
  splitMarkdown,
  splitYaml
};
