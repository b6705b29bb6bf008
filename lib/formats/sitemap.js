import { strandsToday } from "../domain/england.js";
import { councilChanged, inspectionChanged } from "../domain/page-changes.js";
import { inParts } from "../domain/parts.js";
import { listPaths } from "../domain/paths.js";
import {
  absolute,
  compareUrl,
  councilsUrl,
  councilTranslationUrl,
  councilUrl,
  englandUrl,
  frameworksUrl,
  glossaryUrl,
  homeUrl,
  inspectionsUrl,
  inspectionUrl,
  meetingUrl,
  pageUrl,
  regionUrl,
  strandUrl,
  translationUrl,
  youngPeopleUrl
} from "../domain/urls.js";
import { element, xmlDocument } from "./xml.js";
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
const mostInPart = 5e3;
function sitemapFiles(site) {
  const parts = [
    ...partsOf("pages", generalPages(site)),
    ...site.settings.regions.flatMap(
      ({ id }) => partsOf(id, site.authorities.filter(({ region }) => region === id).flatMap(councilPages))
    )
  ];
  const index = parts.map(({ name }) => entry("sitemap", { path: `/${name}` }, site));
  return [
    xmlFile(
      "sitemap.xml",
      () => element("sitemapindex", { xmlns: namespace }, { children: index })
    ),
    ...parts.map(
      ({ name, addresses }) => xmlFile(
        name,
        () => element(
          "urlset",
          { xmlns: namespace },
          { children: addresses.map((address) => entry("url", address, site)) }
        )
      )
    )
  ];
}
function partsOf(about, addresses) {
  return inParts(addresses, mostInPart).map((those, index) => ({
    name: `sitemap-${about}${index === 0 ? "" : `-${String(index + 1)}`}.xml`,
    addresses: those
  }));
}
function generalPages(site) {
  const { settings, pages } = site;
  const paths = [
    homeUrl,
    councilsUrl,
    frameworksUrl,
    glossaryUrl,
    compareUrl,
    englandUrl,
    ...strandsToday(site).map(strandUrl),
    ...pages.map(pageUrl),
    ...settings.regions.map(regionUrl)
  ];
  return paths.map((path) => ({ path }));
}
function councilPages(authority) {
  const { inspections, meetings, translations } = authority;
  return [
    { path: councilUrl(authority), changed: councilChanged(authority) },
    ...translations.map((one) => ({ path: councilTranslationUrl(authority, one) })),
    ...inspections.flatMap((inspection) => [
      { path: inspectionUrl(inspection), changed: inspectionChanged(inspection) },
      ...inspection.youngPeople ? [{ path: youngPeopleUrl(inspection) }] : [],
      ...inspection.translations.map((one) => ({ path: translationUrl(inspection, one) }))
    ]),
    ...meetings.map((meeting) => ({ path: meetingUrl(meeting) })),
    ...listPaths({ authorities: [authority] }).map(({ props: { part } }) => ({
      path: inspectionsUrl(authority, part)
    }))
  ];
}
function entry(name, { path, changed }, { settings }) {
  const children = [element("loc", {}, absolute(path, settings))];
  if (changed !== void 0) children.push(element("lastmod", {}, changed));
  return element(name, {}, { children });
}
function xmlFile(path, root) {
  return { path, type: "application/xml", text: () => xmlDocument(root()) };
}
export {
  sitemapFiles
};
