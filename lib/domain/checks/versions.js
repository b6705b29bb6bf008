import { languageOf, stemOf } from "../companions.js";
import { errorAt } from "./facts.js";
const badVersions = (facts) => {
  const { youngPeople, translations, councilTranslations } = facts.content;
  return [
    ...[...youngPeople, ...translations].flatMap((entry) => withoutInspection(entry, facts)),
    ...councilTranslations.flatMap((entry) => withoutCouncil(entry, facts)),
    ...[...translations, ...councilTranslations].flatMap(unknownLanguage)
  ];
};
function withoutInspection({ id, file }, facts) {
  if (facts.has("inspections", stemOf(id))) return [];
  const message = `There is no file “inspections/${stemOf(id)}.md” that this is a version of.`;
  const fix = "Rename the file to that of an inspection, with .young or a language before .md.";
  return [errorAt(file, [], "no-inspection", message, fix)];
}
function withoutCouncil({ id, file }, facts) {
  if (facts.has("authorities", stemOf(id))) return [];
  const message = `There is no file “authorities/${stemOf(id)}.md” that this is a version of.`;
  const fix = "Rename the file to that of a council, with a language before .md.";
  return [errorAt(file, [], "no-council", message, fix)];
}
function unknownLanguage({ id, file }) {
  const code = languageOf(id);
  if (nameOf(code) !== void 0 && code !== "en") return [];
  const message = `“${code}” is not the code of another language.`;
  const fix = "Name the file with a code such as .cy.md for Welsh or .ur.md for Urdu.";
  return [errorAt(file, [], "unknown-language", message, fix)];
}
function nameOf(code) {
  return new Intl.DisplayNames("en-GB", { type: "language", fallback: "none" }).of(code);
}
export {
  badVersions
};
