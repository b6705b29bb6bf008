import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import "./compiler_etc8GhkQ.mjs";
import { t as $$GradeCounts } from "./GradeCounts_CXm0gK9A.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$SearchFacts } from "./SearchFacts_DpNkRIdS.mjs";
import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { i as strandsToday, n as rowsByStrand } from "./england_B3JeMQtE.mjs";
import { E as strandUrl, G as maybeRenderHead, L as renderComponent, W as renderTemplate, a as compareUrl, h as englandUrl, q as addAttribute } from "./urls_C1VI2n4z.mjs";
import { t as $$RegionList } from "./RegionList_CHQ_UOE1.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
import { r as listSearch } from "./search-facts_CPs72SwJ.mjs";
// src/pages/england/index.astro
var england_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
const $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await loadSite();
	const { settings, authorities } = site;
	const asOf = inWords(settings.asOf);
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": "England: all councils together",
		"description": `How many councils in England had each grade for children’s services on ${asOf}.`,
		"path": englandUrl,
		"marksSearched": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>England: all councils together</h1><p class="lead" data-pagefind-body>These are the latest grades of ${authorities.length} councils, as things stood on ${asOf}. We count grades. We never add them up into a score, and we never rank councils.</p>${renderComponent($$result, "GradeCounts", $$GradeCounts, {
			"caption": `Latest grades on ${asOf}`,
			"heading": "What was judged",
			"rows": rowsByStrand(site, authorities)
		})}<h2>Each area on a map, by region and over the years</h2><ul>${strandsToday(site).map((strand) => renderTemplate`<li><a${addAttribute(strandUrl(strand), "href")}>${strand.plain}: every council</a></li>`)}</ul><h2>All areas in one region</h2>${renderComponent($$result, "RegionList", $$RegionList, { "regions": settings.regions })}<h2>A few councils side by side</h2><p><a${addAttribute(compareUrl, "href")}>Compare up to four councils</a></p>`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "SearchFacts", $$SearchFacts, {
			"slot": "head",
			...listSearch("England")
		})}`
	})}`;
}, "/work/main/src/pages/england/index.astro", void 0);
const $$file = "/work/main/src/pages/england/index.astro";
const $$url = "/england/";
// \0virtual:astro:page:src/pages/england/index@_@astro
const page = () => england_exports;
export { page };
