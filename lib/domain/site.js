import {
  companionsIn,
  meetingsIn,
  translationsOf
} from "./companions.js";
import { compareText } from "../problems/problem.js";
import { proseOf } from "./prose.js";
import { mostSearchedAtOnce } from "./replaced.js";
function buildSite(content) {
  const frameworks = new Map(content.frameworks.map(({ data }) => [data.id, data]));
  const besides = companionsIn(content);
  const meetings = meetingsIn(content);
  const translations = translationsOf(content.councilTranslations);
  const inspections = content.inspections.map((entry) => ({
    ...inspectionOf(entry, frameworks),
    ...besides(entry.id)
  }));
  inspections.sort(newestFirst);
  const byAuthority = Map.groupBy(inspections, (inspection) => inspection.authority);
  return {
    settings: only(content.site),
    holidays: only(content.holidays),
    frameworks,
    authorities: content.authorities.map((entry) => ({
      ...entry.data,
      slug: entry.id,
      prose: proseOf(entry),
      inspections: byAuthority.get(entry.id) ?? [],
      meetings: meetings.get(entry.id) ?? [],
      translations: translations(entry.id)
    })).sort((a, b) => compareText(sortKey(a.name), sortKey(b.name))),
    inspections,
    searchedApart: inspections.length > mostSearchedAtOnce,
    audit: content.audit[0]?.data,
    hexmap: content.hexmap[0]?.data,
    glossary: content.glossary.map((entry) => ({ ...entry.data, id: entry.id, prose: proseOf(entry) })).sort((a, b) => compareText(sortKey(a.term), sortKey(b.term))),
    pages: content.pages.map((entry) => ({ ...entry.data, slug: entry.id, prose: proseOf(entry) }))
  };
}
function sortKey(name) {
  return name.normalize("NFD").replaceAll(new RegExp("\\p{M}", "gu"), "").toLowerCase();
}
function inspectionOf({ id, data, ...prose }, frameworks) {
  const framework = frameworks.get(data.framework);
  if (!framework) throw new Error(`${prose.file}: the framework was not checked`);
  return {
    ...data,
    id,
    framework,
    started: data.onSite[0]?.from,
    ended: data.onSite.at(-1)?.to,
    prose: proseOf(prose)
  };
}
function newestFirst(a, b) {
  return compareText(b.published, a.published) || compareText(b.ended ?? "", a.ended ?? "") || compareText(a.id, b.id);
}
function only(entries) {
  const [entry] = entries;
  if (!entry) throw new Error("the settings were not checked");
  return entry.data;
}
export {
  buildSite,
  sortKey
};
