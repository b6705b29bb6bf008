import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { L as renderComponent, R as Fragment, W as renderTemplate, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as councilPaths } from "./paths_DuHdB3O8.mjs";
import { t as $$Embed } from "./Embed_BccupnQt.mjs";
import { r as loadSite, t as isBuilding } from "./load_DFzYE8C9.mjs";
import { t as councilFrame } from "./embed_BAZ9UCou.mjs";
// src/pages/embed/v1/councils/[council].astro
var _council__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Council,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => isBuilding() ? [] : councilPaths(await loadSite()));
const $$Council = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Council;
	const { title, canonical, main } = councilFrame(Astro.props.authority, await loadSite());
	return renderTemplate`${renderComponent($$result, "Embed", $$Embed, {
		title,
		canonical
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(String(main))}` })}` })}`;
}, "/work/main/src/pages/embed/v1/councils/[council].astro", void 0);
const $$file = "/work/main/src/pages/embed/v1/councils/[council].astro";
const $$url = "/embed/v1/councils/[council]/";
// \0virtual:astro:page:src/pages/embed/v1/councils/[council]@_@astro
const page = () => _council__exports;
export { page };
