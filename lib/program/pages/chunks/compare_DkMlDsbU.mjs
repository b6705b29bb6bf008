import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as $$Grade } from "./Grade_DkU-jRPe.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$SearchFacts } from "./SearchFacts_DpNkRIdS.mjs";
import { t as renderScript } from "./script_D3gZ3GSF.mjs";
import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { a as marksInUse } from "./figures__fzv5MNP.mjs";
import { G as maybeRenderHead, L as renderComponent, M as templateExit, W as renderTemplate, a as compareUrl, h as englandUrl, i as compareDataUrl, j as templateEnter, q as addAttribute, u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
import { r as listSearch } from "./search-facts_CPs72SwJ.mjs";
// src/html/parts/ComparePanel.astro
createAstro("https://astro.build");
const $$ComparePanel = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ComparePanel;
	const { authorities, marks, source } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<noscript><p>Comparing needs JavaScript, which is off in your browser. The page of each council has the same grades.</p></noscript><p id="compare-failed" hidden>The grades could not be fetched right now. The page of each council has the same grades.</p><div id="compare"${addAttribute(source, "data-facts")} hidden><form id="compare-form" class="finder"><div class="field"><label for="compare-council">Add a council</label><select id="compare-council" name="c"><option value="">Choose a council</option>${authorities.map(({ slug, name }) => renderTemplate`<option${addAttribute(slug, "value")}>${name}</option>`)}</select></div><button class="button">Add</button></form><p id="compare-status" role="status"></p><ul id="compare-chosen" class="chosen" aria-label="Councils chosen"></ul><div id="compare-result"></div><template id="mark-none">${templateEnter($$result)}${renderComponent($$result, "Grade", $$Grade, { "words": "" })}${templateExit($$result)}</template>${marks.map((mark) => renderTemplate`<template${addAttribute(`mark-${mark}`, "id")}>${templateEnter($$result)}${renderComponent($$result, "Grade", $$Grade, {
		"words": "",
		"mark": mark
	})}${templateExit($$result)}</template>`)}</div>${renderScript($$result, "/work/main/src/html/parts/ComparePanel.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/src/html/parts/ComparePanel.astro", void 0);
// src/pages/compare.astro
var compare_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Compare,
	file: () => $$file,
	url: () => $$url
});
const $$Compare = createComponent(async ($$result, $$props, $$slots) => {
	const site = await loadSite();
	const { authorities, settings } = site;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": "Compare councils",
		"description": "The latest grades of up to four councils for children’s services, side by side.",
		"path": compareUrl,
		"marksSearched": true,
		"trail": [{
			href: englandUrl,
			words: "England"
		}]
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>Compare councils</h1><p class="lead" data-pagefind-body>See the latest grades of up to four councils side by side, as things stood on${" "}${inWords(settings.asOf)}. We never rank councils.</p>${renderComponent($$result, "ComparePanel", $$ComparePanel, {
			"authorities": authorities,
			"marks": marksInUse(site),
			"source": compareDataUrl
		})}<h2>The page of each council</h2><ul class="columns plain-list">${authorities.map((authority) => renderTemplate`<li><a${addAttribute(councilUrl(authority), "href")}>${authority.name}</a></li>`)}</ul>`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "SearchFacts", $$SearchFacts, {
			"slot": "head",
			...listSearch("Compare")
		})}`
	})}`;
}, "/work/main/src/pages/compare.astro", void 0);
const $$file = "/work/main/src/pages/compare.astro";
const $$url = "/compare/";
// \0virtual:astro:page:src/pages/compare@_@astro
const page = () => compare_exports;
export { page };
