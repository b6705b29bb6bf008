import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { n as $$PageEnd, t as $$Versions } from "./Versions_JqyE5WMa.mjs";
import { t as $$SearchFacts } from "./SearchFacts_DpNkRIdS.mjs";
import { G as maybeRenderHead, L as renderComponent, O as youngPeopleUrl, W as renderTemplate, b as inspectionUrl, q as addAttribute, tt as unescapeHTML, u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { f as shortTitle } from "./results_DWcyj0ZX.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { n as loadCouncils, o as renderProse, r as loadSite } from "./load_DFzYE8C9.mjs";
import { o as youngPeopleSearch } from "./search-facts_CPs72SwJ.mjs";
// src/pages/councils/[council]/[inspection]/young-people.astro
var young_people_exports = /* @__PURE__ */ __exportAll({
	default: () => $$YoungPeople,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => {
	const { authorities } = await loadCouncils();
	return authorities.flatMap((authority) => authority.inspections.flatMap((inspection) => {
		const { youngPeople: page } = inspection;
		const params = {
			council: authority.slug,
			inspection: inspection.id.split("/")[1]
		};
		return page ? [{
			params,
			props: {
				authority,
				inspection,
				page
			}
		}] : [];
	}));
});
const $$YoungPeople = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$YoungPeople;
	const { authority, inspection, page } = Astro.props;
	const site = await loadSite();
	const path = youngPeopleUrl(inspection);
	const trail = [{
		href: councilUrl(authority),
		words: authority.name
	}, {
		href: inspectionUrl(inspection),
		words: shortTitle(inspection)
	}];
	const { settings } = site;
	const { title, description, prose } = page;
	const plainSite = {
		...site,
		glossary: []
	};
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		site,
		title,
		description,
		path,
		trail,
		"source": prose.file,
		"marksSearched": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>${title}</h1>${renderComponent($$result, "Versions", $$Versions, {})}<div class="young" data-pagefind-body>${unescapeHTML(renderProse(prose, plainSite).html)}</div><p><a${addAttribute(inspectionUrl(inspection), "href")}>The full page about this inspection</a></p>${renderComponent($$result, "PageEnd", $$PageEnd, {
			settings,
			path,
			"about": "Report published",
			"on": inspection.published,
			"changes": page.changes
		})}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "SearchFacts", $$SearchFacts, {
			"slot": "head",
			...youngPeopleSearch(inspection, authority, site)
		})}`
	})}`;
}, "/work/main/src/pages/councils/[council]/[inspection]/young-people.astro", void 0);
const $$file = "/work/main/src/pages/councils/[council]/[inspection]/young-people.astro";
const $$url = "/councils/[council]/[inspection]/young-people/";
// \0virtual:astro:page:src/pages/councils/[council]/[inspection]/young-people@_@astro
const page = () => young_people_exports;
export { page };
