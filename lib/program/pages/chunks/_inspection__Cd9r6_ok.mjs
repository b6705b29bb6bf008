import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { L as renderComponent, R as Fragment, W as renderTemplate, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { n as inspectionPaths } from "./paths_DuHdB3O8.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { a as renderLine, o as renderProse, r as loadSite, t as isBuilding } from "./load_DFzYE8C9.mjs";
import { t as inspectionPage } from "./inspection_3ZH3aIdr.mjs";
// src/pages/councils/[council]/[inspection].astro
var _inspection__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Inspection,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => isBuilding() ? [] : inspectionPaths(await loadSite()));
const $$Inspection = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Inspection;
	const { authority, inspection } = Astro.props;
	const site = await loadSite();
	const { path, frame, head, main } = inspectionPage(inspection, authority, site, {
		prose: (prose, idPrefix) => renderProse(prose, site, idPrefix),
		line: renderLine
	});
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		...frame,
		site,
		path,
		"marksSearched": true
	}, {
		"default": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(String(main))}` })}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "head" }, { "default": async ($$result) => renderTemplate`${unescapeHTML(String(head))}` })}`
	})}`;
}, "/work/main/src/pages/councils/[council]/[inspection].astro", void 0);
const $$file = "/work/main/src/pages/councils/[council]/[inspection].astro";
const $$url = "/councils/[council]/[inspection]/";
// \0virtual:astro:page:src/pages/councils/[council]/[inspection]@_@astro
const page = () => _inspection__exports;
export { page };
