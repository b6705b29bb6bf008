import { join } from "node:path";
import { checkMarkdown } from "../../markdown/render.js";
import { readSource } from "../read/entry.js";
import { linesIn } from "./line-fields.js";
import { lineProblems } from "./lines.js";
import { checkProse, forYoungPeople } from "./prose.js";
function textsIn(content) {
  const { authorities, inspections, responses, meetings, glossary, pages } = content;
  const linesOf = new Map(linesIn(content).map(({ file, lines }) => [file, lines]));
  const asText = (readers) => ({ file, digest, proseDigest, data }) => ({
    ...{ file, digest: `${digest} ${proseDigest}`, readers },
    exceptions: data.exceptions ?? [],
    lines: linesOf.get(file) ?? []
  });
  const forEveryone = [authorities, inspections, responses, meetings, glossary, pages];
  const translations = [content.translations, content.councilTranslations];
  return [
    ...forEveryone.flatMap((entries) => entries.map(asText("everyone"))),
    ...content.youngPeople.map(asText("young people")),
    ...translations.flatMap(
      (entries) => entries.map(asText("readers of another language"))
    )
  ];
}
function checkText(folder, text, rules) {
  const source = readSource(join(folder, text.file), text.file, ".md");
  if (!("yaml" in source)) return { problems: [source] };
  const inBody = checkBody(source, text, rules);
  const inLines = lineProblems(source, text.lines, rules.vocabulary);
  return { ...inBody, problems: [...inBody.problems, ...inLines] };
}
function checkBody(source, text, rules) {
  const { body, bodyLine } = source;
  if (body.trim() === "") return { problems: [] };
  if (text.readers === "readers of another language")
    return { problems: checkMarkdown(body, { file: text.file, firstLine: bodyLine }) };
  const held = text.readers === "young people" ? forYoungPeople(rules) : rules;
  return checkProse(source, held, text.exceptions);
}
export {
  checkText,
  textsIn
};
