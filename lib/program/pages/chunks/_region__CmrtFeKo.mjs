import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as $$CouncilList } from "./CouncilList_BiMMZDy2.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$GradeCounts } from "./GradeCounts_CXm0gK9A.mjs";
import { t as $$SearchFacts } from "./SearchFacts_DpNkRIdS.mjs";
import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { n as rowsByStrand } from "./england_B3JeMQtE.mjs";
import { G as maybeRenderHead, L as renderComponent, W as renderTemplate, d as councilsUrl, w as regionUrl } from "./urls_C1VI2n4z.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
import { r as listSearch } from "./search-facts_CPs72SwJ.mjs";
// src/pages/councils/regions/[region].astro
var _region__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Region,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => {
	const { settings } = await loadSite();
	return settings.regions.map((region) => ({
		params: { region: region.id },
		props: { region }
	}));
});
const $$Region = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Region;
	const { region } = Astro.props;
	const site = await loadSite();
	const authorities = site.authorities.filter((authority) => authority.region === region.id);
	const subject = site.settings.subjects[0]?.id ?? "";
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": `Councils in ${region.name}`,
		"description": `Every council in ${region.name} with its latest result for children’s services.`,
		"path": regionUrl(region),
		"trail": [{
			href: councilsUrl,
			words: "Councils"
		}],
		"marksSearched": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>Councils in ${region.name}</h1><p class="lead" data-pagefind-body>The latest result for children’s services in each of ${authorities.length} councils.</p>${renderComponent($$result, "GradeCounts", $$GradeCounts, {
			"caption": `Latest grades on ${inWords(site.settings.asOf)}`,
			"heading": "What was judged",
			"rows": rowsByStrand(site, authorities)
		})}<h2>Council by council</h2>${renderComponent($$result, "CouncilList", $$CouncilList, {
			"authorities": authorities,
			"subject": subject
		})}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "SearchFacts", $$SearchFacts, {
			"slot": "head",
			...listSearch(region.name)
		})}`
	})}`;
}, "/work/main/src/pages/councils/regions/[region].astro", void 0);
const $$file = "/work/main/src/pages/councils/regions/[region].astro";
const $$url = "/councils/regions/[region]/";
// \0virtual:astro:page:src/pages/councils/regions/[region]@_@astro
const page = () => _region__exports;
export { page };
