import { compareText } from "../problems/problem.js";
import { proseOf } from "./prose.js";
function companionsIn(content) {
  const responses = new Map(content.responses.map((entry) => [entry.id, withProse(entry)]));
  const young = new Map(content.youngPeople.map((entry) => [stemOf(entry.id), withProse(entry)]));
  const translations = translationsOf(content.translations);
  return (inspection) => ({
    response: responses.get(inspection),
    youngPeople: young.get(inspection),
    translations: translations(inspection)
  });
}
function translationsOf(entries) {
  const byOriginal = Map.groupBy(entries, ({ id }) => stemOf(id));
  return (original) => (byOriginal.get(original) ?? []).map((entry) => ({
    language: languageOf(entry.id),
    ...withProse(entry)
  }));
}
function meetingsIn(content) {
  const meetings = content.meetings.map((entry) => ({ id: entry.id, ...withProse(entry) })).sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  return Map.groupBy(meetings, ({ authority }) => authority);
}
function stemOf(id) {
  return id.slice(0, id.lastIndexOf("."));
}
function languageOf(id) {
  return id.slice(id.lastIndexOf(".") + 1);
}
function withProse({ data, ...place }) {
  return { ...data, prose: proseOf(place) };
}
export {
  companionsIn,
  languageOf,
  meetingsIn,
  stemOf,
  translationsOf
};
