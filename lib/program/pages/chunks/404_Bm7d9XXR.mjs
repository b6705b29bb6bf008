import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$Finder } from "./Finder_Big7rG29.mjs";
import { G as maybeRenderHead, L as renderComponent, W as renderTemplate, d as councilsUrl, q as addAttribute } from "./urls_C1VI2n4z.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
// src/pages/404.astro
var _404_exports = /* @__PURE__ */ __exportAll({
	default: () => $$404,
	file: () => $$file,
	url: () => $$url
});
const $$404 = createComponent(async ($$result, $$props, $$slots) => {
	const site = await loadSite();
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": "Page not found",
		"description": "There is no page at this address.",
		"path": "/404.html",
		"hidden": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>Page not found</h1><p class="lead">There is no page at this address. If you typed it, check it for a slip.</p>${renderComponent($$result, "Finder", $$Finder, {})}<p><a${addAttribute(councilsUrl, "href")}>All councils from A to Z</a></p>` })}`;
}, "/work/main/src/pages/404.astro", void 0);
const $$file = "/work/main/src/pages/404.astro";
const $$url = "/404/";
// \0virtual:astro:page:src/pages/404@_@astro
const page = () => _404_exports;
export { page };
