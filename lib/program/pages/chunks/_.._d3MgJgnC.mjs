import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { i as pagesOnly, r as loadSite } from "./load_DFzYE8C9.mjs";
import { i as textOf, n as jsonFile } from "./file_CsWm_brU.mjs";
import { b as inspectionUrl, d as councilsUrl, g as feedUrl, t as absolute, u as councilUrl, w as regionUrl } from "./urls_C1VI2n4z.mjs";
import { t as aboutFile } from "./about_CRWXkXpk.mjs";
import { r as xmlDocument, t as element } from "./xml_BiNn62MK.mjs";
import { r as inspectionChanged } from "./page-changes_DH9qnMvo.mjs";
import { d as resultInWords, f as shortTitle, i as inspectors } from "./results_DWcyj0ZX.mjs";
import { r as inSentence } from "./words_DMoLPzNa.mjs";
// src/formats/feeds/atom.ts
/** A feed as Atom (RFC 4287). Days become moments at midnight UTC, as the format asks for. */
function atomOf(feed, site) {
	const { attribution, publisher, note, asOf } = aboutFile(site);
	const self = absolute(`${feed.path}.xml`, site.settings);
	const root = element("feed", {
		xmlns: "http://www.w3.org/2005/Atom",
		"xml:lang": "en-GB"
	}, { children: [
		element("id", {}, self),
		element("title", {}, feed.title),
		element("subtitle", {}, note),
		element("updated", {}, moment(newestOf(feed) ?? asOf)),
		element("link", {
			rel: "self",
			type: "application/atom+xml",
			href: self
		}),
		element("link", {
			rel: "alternate",
			type: "text/html",
			href: feed.page
		}),
		element("author", {}, { children: [element("name", {}, publisher)] }),
		element("rights", {}, attribution),
		...feed.entries.map(entryElement)
	] });
	return xmlDocument(root);
}
function entryElement({ url, title, summary, published, updated, author }) {
	return element("entry", {}, { children: [
		element("id", {}, url),
		element("title", {}, title),
		element("link", {
			rel: "alternate",
			type: "text/html",
			href: url
		}),
		element("published", {}, moment(published)),
		element("updated", {}, moment(updated)),
		element("author", {}, { children: [element("name", {}, author)] }),
		element("summary", {}, summary)
	] });
}
function newestOf({ entries }) {
	return entries.map(({ updated }) => updated).sort().at(-1);
}
function moment(day) {
	return `${day}T00:00:00Z`;
}
/** The feed of all councils, one for each region, and one for each council. */
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
	return [
		all,
		...regions,
		...councils
	];
}
function feed(of, title, page, authorities, site) {
	const bySlug = new Map(authorities.map((authority) => [authority.slug, authority]));
	const [only] = authorities;
	const those = authorities.length === 1 && only ? only.inspections : site.inspections.filter(({ authority }) => bySlug.has(authority)).slice(0, 50);
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
// src/formats/feeds/json-feed.ts
/** A feed as JSON Feed 1.1 (jsonfeed.org). The licence stands in an extension of our own. */
function jsonFeedOf(feed, site) {
	const about = aboutFile(site);
	return {
		version: "https://jsonfeed.org/version/1.1",
		title: feed.title,
		description: `${about.note} ${about.attribution}`,
		home_page_url: feed.page,
		feed_url: absolute(`${feed.path}.json`, site.settings),
		language: "en-GB",
		authors: [{
			name: about.publisher,
			url: absolute("/", site.settings)
		}],
		_licence: {
			...about.licence,
			attribution: about.attribution
		},
		items: feed.entries.map(({ url, title, summary, published, updated, author }) => ({
			id: url,
			url,
			title,
			content_text: summary,
			date_published: `${published}T00:00:00Z`,
			date_modified: `${updated}T00:00:00Z`,
			authors: [{ name: author }]
		}))
	};
}
// src/formats/feeds/files.ts
/** Every feed in both forms, with paths below `/feeds/`. */
function feedFiles(site) {
	return feedsOf(site).flatMap((feed) => {
		const path = feed.path.replace(/^\/feeds\//, "");
		return [{
			path: `${path}.xml`,
			type: "application/atom+xml",
			text: () => atomOf(feed, site)
		}, jsonFile(`${path}.json`, () => jsonFeedOf(feed, site), "application/feed+json")];
	});
}
// src/pages/feeds/[...path].ts
var ____path__exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
const getStaticPaths = (async () => {
	return (pagesOnly ? [] : feedFiles(await loadSite())).map((file) => ({
		params: { path: file.path },
		props: { file }
	}));
});
const GET = ({ props: { file } }) => new Response(textOf(file), { headers: { "content-type": file.type } });
// \0virtual:astro:page:src/pages/feeds/[...path]@_@ts
const page = () => ____path__exports;
export { page };
