import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$VisitList } from "./VisitList_LMjymLG0.mjs";
import { r as listPaths } from "./paths_DuHdB3O8.mjs";
import { G as maybeRenderHead, L as renderComponent, W as renderTemplate, c as councilTrail, q as addAttribute, x as inspectionsUrl } from "./urls_C1VI2n4z.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { n as loadCouncils, r as loadSite } from "./load_DFzYE8C9.mjs";
// src/html/parts/Parts.astro
createAstro("https://astro.build");
const $$Parts = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Parts;
	const { part, parts, urlOf } = Astro.props;
	const ways = [...part > 1 ? [{
		to: part - 1,
		rel: "prev",
		words: "Newer"
	}] : [], ...part < parts ? [{
		to: part + 1,
		rel: "next",
		words: "Older"
	}] : []];
	return renderTemplate`${parts > 1 && renderTemplate`${maybeRenderHead($$result)}<nav aria-label="Pages of this list"><p>Page ${part} of ${parts}</p><ul>${ways.map(({ to, rel, words }) => renderTemplate`<li><a${addAttribute(urlOf(to), "href")}${addAttribute(rel, "rel")}>${words}: page ${to}</a></li>`)}</ul></nav>`}`;
}, "/work/main/src/html/parts/Parts.astro", void 0);
// src/pages/councils/[council]/inspections/[...part].astro
var ____part__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Component,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => listPaths(await loadCouncils()));
const $$Component = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Component;
	const { authority, inspections, part, parts } = Astro.props;
	const site = await loadSite();
	const path = inspectionsUrl(authority, part);
	const title = `${authority.name}: all inspections${part > 1 ? `, page ${String(part)}` : ""}`;
	const trail = councilTrail(authority);
	const description = `Every inspection and visit in ${authority.name}, newest first.`;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		site,
		title,
		path,
		trail,
		description,
		"source": authority.prose.file
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>${title}</h1><p>There are ${authority.inspections.length} inspections and visits. The newest stand first.</p>${renderComponent($$result, "VisitList", $$VisitList, {
		inspections,
		"nameOf": (({ framework }) => framework.shortName)
	})}${renderComponent($$result, "Parts", $$Parts, {
		part,
		parts,
		"urlOf": ((other) => inspectionsUrl(authority, other))
	})}` })}`;
}, "/work/main/src/pages/councils/[council]/inspections/[...part].astro", void 0);
const $$file = "/work/main/src/pages/councils/[council]/inspections/[...part].astro";
const $$url = "/councils/[council]/inspections/[...part]/";
// \0virtual:astro:page:src/pages/councils/[council]/inspections/[...part]@_@astro
const page = () => ____part__exports;
export { page };
