import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { G as maybeRenderHead, L as renderComponent, W as renderTemplate, q as addAttribute, tt as unescapeHTML, v as glossaryUrl } from "./urls_C1VI2n4z.mjs";
import { t as capitalised } from "./words_DMoLPzNa.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { o as renderProse, r as loadSite } from "./load_DFzYE8C9.mjs";
// src/pages/glossary.astro
var glossary_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Glossary,
	file: () => $$file,
	url: () => $$url
});
const $$Glossary = createComponent(async ($$result, $$props, $$slots) => {
	const site = await loadSite();
	const terms = site.glossary.map((term) => ({
		...term,
		html: renderProse(term.prose, {
			...site,
			glossary: []
		}).html
	}));
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": "Glossary",
		"description": "The words of inspections and children’s services, explained in plain English.",
		"path": glossaryUrl
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1 data-pagefind-ignore>Glossary</h1><p class="lead">Words that inspectors and councils use, in plain English.</p><dl class="terms">${terms.map(({ id, term, html }) => renderTemplate`<div${addAttribute(id, "id")}><dt><dfn>${capitalised(term)}</dfn></dt><dd>${unescapeHTML(html)}</dd></div>`)}</dl>` })}`;
}, "/work/main/src/pages/glossary.astro", void 0);
const $$file = "/work/main/src/pages/glossary.astro";
const $$url = "/glossary/";
// \0virtual:astro:page:src/pages/glossary@_@astro
const page = () => glossary_exports;
export { page };
