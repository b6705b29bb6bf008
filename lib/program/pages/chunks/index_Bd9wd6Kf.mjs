import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { G as maybeRenderHead, L as renderComponent, W as renderTemplate, _ as frameworksUrl, d as councilsUrl, q as addAttribute } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$Finder } from "./Finder_Big7rG29.mjs";
import { t as $$Letters } from "./Letters_BwIi7VJ7.mjs";
import { t as $$RegionList } from "./RegionList_CHQ_UOE1.mjs";
import { t as $$VisitList } from "./VisitList_LMjymLG0.mjs";
import { G as isGraded } from "./prose_Bjw9wHVW.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
// src/html/parts/AboutInspections.astro
createAstro("https://astro.build");
const $$AboutInspections = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$AboutInspections;
	const { about } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<h2>What inspections are</h2><p>${about} Ofsted inspects them by law. It sends a team of inspectors, who read children’s files and talk with children, families and staff. Then it publishes a report with grades.</p><p><a${addAttribute(frameworksUrl, "href")}>How inspections work and what the grades mean</a></p>`;
}, "/work/main/src/html/parts/AboutInspections.astro", void 0);
// src/pages/index.astro
var pages_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => ""
});
const $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await loadSite();
	const { settings, authorities, inspections } = site;
	const [subject] = settings.subjects;
	const latest = inspections.filter(isGraded).slice(0, 5);
	const names = new Map(authorities.map(({ slug, name }) => [slug, name]));
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": settings.tagline,
		"description": settings.description,
		"path": "/",
		"marksSearched": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="hero"><h1>How good are children’s services in your area?</h1><p class="lead" data-pagefind-body>Inspectors visit every council and publish long reports. Here is what they found, in plain words.</p>${renderComponent($$result, "Finder", $$Finder, { "label": "Find your council" })}</div><h2>Councils from A to Z</h2>${renderComponent($$result, "Letters", $$Letters, { "authorities": authorities })}<h2>Councils by region</h2>${renderComponent($$result, "RegionList", $$RegionList, { "regions": settings.regions })}<h2>Latest results</h2>${renderComponent($$result, "VisitList", $$VisitList, {
		"inspections": latest,
		"nameOf": (({ authority }) => names.get(authority) ?? authority)
	})}<p><a${addAttribute(councilsUrl, "href")}>Latest result of every council</a></p>${renderComponent($$result, "AboutInspections", $$AboutInspections, { "about": subject?.about })}` })}`;
}, "/work/main/src/pages/index.astro", void 0);
const $$file = "/work/main/src/pages/index.astro";
// \0virtual:astro:page:src/pages/index@_@astro
const page = () => pages_exports;
export { page };
