import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$CouncilList } from "./CouncilList_BiMMZDy2.mjs";
import { t as $$RegionList } from "./RegionList_CHQ_UOE1.mjs";
import { t as $$Letters } from "./Letters_BwIi7VJ7.mjs";
import { G as maybeRenderHead, L as renderComponent, R as Fragment, W as renderTemplate, d as councilsUrl, q as addAttribute } from "./urls_C1VI2n4z.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
// src/pages/councils/index.astro
var councils_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
const $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await loadSite();
	const { authorities, settings } = site;
	const subject = settings.subjects[0]?.id ?? "";
	const byLetter = Map.groupBy(authorities, ({ name }) => name.slice(0, 1).toUpperCase());
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": "All councils",
		"description": "Every council with its latest result for children’s services, from A to Z.",
		"path": councilsUrl,
		"marksSearched": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>All councils</h1><p class="lead" data-pagefind-body>The latest result for children’s services in each of ${authorities.length} councils.<span data-pagefind-ignore>They stand from A to Z.</span></p><h2>By region</h2>${renderComponent($$result, "RegionList", $$RegionList, { "regions": settings.regions })}<h2>By letter</h2>${renderComponent($$result, "Letters", $$Letters, { "authorities": authorities })}${[...byLetter].map(([letter, those]) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h2${addAttribute(letter, "id")}>${letter}</h2>${renderComponent($$result, "CouncilList", $$CouncilList, {
		"authorities": those,
		"subject": subject
	})}` })}`)}` })}`;
}, "/work/main/src/pages/councils/index.astro", void 0);
const $$file = "/work/main/src/pages/councils/index.astro";
const $$url = "/councils/";
// \0virtual:astro:page:src/pages/councils/index@_@astro
const page = () => councils_exports;
export { page };
