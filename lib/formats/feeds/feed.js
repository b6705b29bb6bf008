import { inspectionChanged } from "../../domain/page-changes.js";
import {
  absolute,
  councilsUrl,
  councilUrl,
  feedUrl,
  inspectionUrl,
  regionUrl
} from "../../domain/urls.js";
import { inspectors, resultInWords, shortTitle } from "../../wording/results.js";
import { inSentence } from "../../wording/words.js";
const newest = 50;
function feedsOf(site) {
  const { authorities, settings } = site;
  const all = feed("all", `${settings.title}: new reports`, councilsUrl, authorities, site);
  const regions = settings.regions.map((region) => {
    const those = authorities.filter((authority) => authority.region === region.id);
    const title = `Councils in ${region.name}: new reports`;
    return feed({ region: region.id }, title, regionUrl(region), those, site);
  });
  const councils = authorities.map((authority) => {
    const title = `${authority.name}: inspection reports`;
    return feed({ council: authority.slug }, title, councilUrl(authority), [authority], site);
  });
  return [all, ...regions, ...councils];
}
function feed(of, title, page, authorities, site) {
  const bySlug = new Map(authorities.map((authority) => [authority.slug, authority]));
  const [only] = authorities;
  const those = authorities.length === 1 && only ? only.inspections : site.inspections.filter(({ authority }) => bySlug.has(authority)).slice(0, newest);
  return {
    path: feedUrl(of),
    title,
    page: absolute(page, site.settings),
    entries: those.map((one) => entryOf(one, bySlug.get(one.authority)?.name ?? "", site))
  };
}
function entryOf(inspection, name, { settings }) {
  return {
    url: absolute(inspectionUrl(inspection), settings),
    title: `${name}: ${inSentence(shortTitle(inspection))}`,
    summary: resultInWords(inspection),
    published: inspection.published,
    updated: inspectionChanged(inspection),
    author: inspectors(inspection)
  };
}
export {
  feedsOf,
  newest
};
