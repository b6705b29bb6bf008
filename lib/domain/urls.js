import { once } from "./once.js";
const homeUrl = "/";
const councilsUrl = "/councils/";
const searchUrl = "/search/";
const glossaryUrl = "/glossary/";
const frameworksUrl = "/frameworks/";
const englandUrl = "/england/";
const compareUrl = "/compare/";
const compareDataUrl = "/compare/data.json";
function councilUrl({ slug }) {
  return `/councils/${slug}/`;
}
function councilTrail(authority) {
  return [
    { href: councilsUrl, words: "Councils" },
    { href: councilUrl(authority), words: authority.name }
  ];
}
function inspectionsUrl(authority, part = 1) {
  return `${councilUrl(authority)}inspections/${part === 1 ? "" : `${String(part)}/`}`;
}
function regionUrl({ id }) {
  return `/councils/regions/${id}/`;
}
function inspectionUrl({ id }) {
  return `/councils/${id}/`;
}
function youngPeopleUrl(inspection) {
  return `${inspectionUrl(inspection)}young-people/`;
}
function translationUrl(inspection, { language }) {
  return `${inspectionUrl(inspection)}${language.toLowerCase()}/`;
}
function councilTranslationUrl(authority, { language }) {
  return `${councilUrl(authority)}${language.toLowerCase()}/`;
}
function meetingUrl({ id, authority }) {
  return `${councilUrl({ slug: authority })}meetings/${id.slice(authority.length + 1)}/`;
}
function strandUrl({ area }) {
  return `${englandUrl}${area}/`;
}
function compareWithUrl({ slug }) {
  return `${compareUrl}?c=${slug}`;
}
function pageUrl({ slug }) {
  return `/${slug}/`;
}
const apiUrl = "/api/v1/";
const dataPageUrl = "/data/";
function embedGuideUrl(authority) {
  return `${councilUrl(authority)}embed/`;
}
function calendarUrl(authority) {
  return `${councilUrl(authority)}dates.ics`;
}
function feedUrl(of) {
  if (of === "all") return "/feeds/all";
  return "region" in of ? `/feeds/regions/${of.region}` : `/feeds/councils/${of.council}`;
}
function councilEmbedUrl({ slug }) {
  return `/embed/v1/councils/${slug}`;
}
function inspectionEmbedUrl({ id }) {
  return `/embed/v1/inspections/${id}`;
}
const embedScripts = {
  /** Puts a council’s result beside its own `<script>` element. */
  block: "/embed/v1/embed.js",
  /** Defines the element `<inspection-summary>`. */
  element: "/embed/v1/element.js",
  /** Keeps the height of frames right, on the page that has them. */
  resize: "/embed/v1/resize.js",
  /** The same, inside the frame. */
  frame: "/embed/v1/frame.js"
};
const originOf = once(({ address }) => new URL(address).origin);
function absolute(path, settings) {
  return originOf(settings) + path;
}
export {
  absolute,
  apiUrl,
  calendarUrl,
  compareDataUrl,
  compareUrl,
  compareWithUrl,
  councilEmbedUrl,
  councilTrail,
  councilTranslationUrl,
  councilUrl,
  councilsUrl,
  dataPageUrl,
  embedGuideUrl,
  embedScripts,
  englandUrl,
  feedUrl,
  frameworksUrl,
  glossaryUrl,
  homeUrl,
  inspectionEmbedUrl,
  inspectionUrl,
  inspectionsUrl,
  meetingUrl,
  pageUrl,
  regionUrl,
  searchUrl,
  strandUrl,
  translationUrl,
  youngPeopleUrl
};
