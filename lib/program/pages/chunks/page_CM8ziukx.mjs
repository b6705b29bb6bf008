import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { L as renderComponent, R as Fragment, W as renderTemplate, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import "./compiler_etc8GhkQ.mjs";
import { t as $$Page$1 } from "./Page_W8xI93JI.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
import { n as mark } from "./shell_IInGGzY1.mjs";
// src/pages/shell/page.astro
var page_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Page,
	file: () => $$file,
	url: () => $$url
});
const $$Page = createComponent(async ($$result, $$props, $$slots) => {
	const site = await loadSite();
	const trail = ["0", "1"].map((place) => ({
		href: mark(`trail-${place}-href`),
		words: mark(`trail-${place}-words`)
	}));
	return renderTemplate`${renderComponent($$result, "Page", $$Page$1, {
		site,
		trail,
		"title": mark("title"),
		"description": mark("description"),
		"path": `/${mark("path")}`,
		"source": mark("source"),
		"marksSearched": true
	}, {
		"default": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(mark("main"))}` })}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "head" }, { "default": async ($$result) => renderTemplate`${unescapeHTML(mark("head"))}` })}`
	})}`;
}, "/work/main/src/pages/shell/page.astro", void 0);
const $$file = "/work/main/src/pages/shell/page.astro";
const $$url = "/shell/page/";
// \0virtual:astro:page:src/pages/shell/page@_@astro
const page = () => page_exports;
export { page };
