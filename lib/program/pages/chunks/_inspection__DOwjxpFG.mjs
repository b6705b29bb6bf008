import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { L as renderComponent, R as Fragment, W as renderTemplate, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { n as inspectionPaths } from "./paths_DuHdB3O8.mjs";
import { t as $$Embed } from "./Embed_BccupnQt.mjs";
import { r as loadSite, t as isBuilding } from "./load_DFzYE8C9.mjs";
import { n as inspectionFrame } from "./embed_BAZ9UCou.mjs";
// src/pages/embed/v1/inspections/[council]/[inspection].astro
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
	const { title, canonical, main } = inspectionFrame(inspection, authority, await loadSite());
	return renderTemplate`${renderComponent($$result, "Embed", $$Embed, {
		title,
		canonical
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(String(main))}` })}` })}`;
}, "/work/main/src/pages/embed/v1/inspections/[council]/[inspection].astro", void 0);
const $$file = "/work/main/src/pages/embed/v1/inspections/[council]/[inspection].astro";
const $$url = "/embed/v1/inspections/[council]/[inspection]/";
// \0virtual:astro:page:src/pages/embed/v1/inspections/[council]/[inspection]@_@astro
const page = () => _inspection__exports;
export { page };
