import { checkLanguage, toVocabulary } from "../../markdown/language/check.js";
import { checkMarkdown } from "../../markdown/render.js";
import { withoutExceptions } from "./exceptions.js";
function proseRules({ words, frameworks, authorities }) {
  const [entry] = words;
  const official = frameworks.flatMap(
    ({ data }) => data.outcome === "graded" ? [
      data.name,
      ...data.areas.map(({ label }) => label),
      ...data.grades.map(({ label }) => label)
    ] : [data.name]
  );
  const councils = authorities.flatMap(({ data }) => [data.name, data.officialName]);
  const names = [...official, ...councils, ...entry?.data.names ?? []];
  const { terms = [], abbreviations = [], readingAge } = entry?.data ?? {};
  return {
    words: { names, terms, abbreviations, readingAge },
    vocabulary: toVocabulary(terms, names),
    abbreviations,
    readingAgeLimit: readingAge?.limit ?? Infinity,
    youngPeopleLimit: readingAge?.youngPeople ?? 9
  };
}
function forYoungPeople(rules) {
  return { ...rules, readingAgeLimit: rules.youngPeopleLimit };
}
function checkProse(source, rules, exceptions) {
  const { file, body, bodyLine } = source;
  const place = { file, firstLine: bodyLine };
  const found = checkMarkdown(body, { ...place, knownAbbreviations: rules.abbreviations });
  const { problems, readingAge, words } = checkLanguage(body, { ...place, ...rules });
  const strict = found.filter(({ severity }) => severity === "error");
  const advice = found.filter(({ severity }) => severity === "advice");
  return {
    problems: [...strict, ...withoutExceptions(source, [...advice, ...problems], exceptions)],
    readability: { file, readingAge, words }
  };
}
export {
  checkProse,
  forYoungPeople,
  proseRules
};
