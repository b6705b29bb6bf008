import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { i as pagesOnly, r as loadSite } from "./load_DFzYE8C9.mjs";
import { i as strandsToday } from "./england_B3JeMQtE.mjs";
import { n as councilChanged, r as inspectionChanged } from "./page-changes_DH9qnMvo.mjs";
import { t as inParts } from "./parts_DwTv1YYJ.mjs";
import { r as listPaths } from "./paths_DuHdB3O8.mjs";
import { C as pageUrl, D as translationUrl, E as strandUrl, O as youngPeopleUrl, S as meetingUrl, _ as frameworksUrl, a as compareUrl, b as inspectionUrl, d as councilsUrl, h as englandUrl, l as councilTranslationUrl, t as absolute, u as councilUrl, v as glossaryUrl, w as regionUrl, x as inspectionsUrl } from "./urls_C1VI2n4z.mjs";
import { r as xmlDocument, t as element } from "./xml_BiNn62MK.mjs";
import { i as textOf } from "./file_CsWm_brU.mjs";
// src/formats/sitemap.ts
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
/** A tenth of what search engines take, so that no part is larger than a file of ours may be. */
const mostInPart = 5e3;
/**
* The sitemap (sitemaps.org) in parts: one for general pages and one for each region, so that none
* grows large. They lie in the root, because a sitemap speaks only for what is below it.
*/
function sitemapFiles(site) {
	const parts = [...partsOf("pages", generalPages(site)), ...site.settings.regions.flatMap(({ id }) => partsOf(id, site.authorities.filter(({ region }) => region === id).flatMap(councilPages)))];
	const index = parts.map(({ name }) => entry("sitemap", { path: `/${name}` }, site));
	return [xmlFile("sitemap.xml", () => element("sitemapindex", { xmlns: namespace }, { children: index })), ...parts.map(({ name, addresses }) => xmlFile(name, () => element("urlset", { xmlns: namespace }, { children: addresses.map((address) => entry("url", address, site)) })))];
}
/** `sitemap-london.xml`, and where there are more addresses than it can hold `sitemap-london-2.xml`. */
function partsOf(about, addresses) {
	return inParts(addresses, mostInPart).map((those, index) => ({
		name: `sitemap-${about}${index === 0 ? "" : `-${String(index + 1)}`}.xml`,
		addresses: those
	}));
}
function generalPages(site) {
	const { settings, pages } = site;
	return [
		"/",
		councilsUrl,
		frameworksUrl,
		glossaryUrl,
		compareUrl,
		englandUrl,
		...strandsToday(site).map(strandUrl),
		...pages.map(pageUrl),
		...settings.regions.map(regionUrl)
	].map((path) => ({ path }));
}
function councilPages(authority) {
	const { inspections, meetings, translations } = authority;
	return [
		{
			path: councilUrl(authority),
			changed: councilChanged(authority)
		},
		...translations.map((one) => ({ path: councilTranslationUrl(authority, one) })),
		...inspections.flatMap((inspection) => [
			{
				path: inspectionUrl(inspection),
				changed: inspectionChanged(inspection)
			},
			...inspection.youngPeople ? [{ path: youngPeopleUrl(inspection) }] : [],
			...inspection.translations.map((one) => ({ path: translationUrl(inspection, one) }))
		]),
		...meetings.map((meeting) => ({ path: meetingUrl(meeting) })),
		...listPaths({ authorities: [authority] }).map(({ props: { part } }) => ({ path: inspectionsUrl(authority, part) }))
	];
}
function entry(name, { path, changed }, { settings }) {
	const children = [element("loc", {}, absolute(path, settings))];
	if (changed !== void 0) children.push(element("lastmod", {}, changed));
	return element(name, {}, { children });
}
function xmlFile(path, root) {
	return {
		path,
		type: "application/xml",
		text: () => xmlDocument(root())
	};
}
// src/pages/[sitemap].xml.ts
var _sitemap__xml_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
const getStaticPaths = (async () => {
	return (pagesOnly ? [] : sitemapFiles(await loadSite())).map((file) => ({
		params: { sitemap: file.path.replace(/\.xml$/, "") },
		props: { file }
	}));
});
const GET = ({ props: { file } }) => new Response(textOf(file), { headers: { "content-type": file.type } });
// \0virtual:astro:page:src/pages/[sitemap].xml@_@ts
const page = () => _sitemap__xml_exports;
export { page };
