import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { L as renderComponent, R as Fragment, W as renderTemplate, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import "./compiler_etc8GhkQ.mjs";
import { t as $$Embed$1 } from "./Embed_BccupnQt.mjs";
import { n as mark } from "./shell_IInGGzY1.mjs";
// src/pages/shell/embed.astro
var embed_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Embed,
	file: () => $$file,
	url: () => $$url
});
const $$Embed = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "Embed", $$Embed$1, {
		"title": mark("title"),
		"canonical": mark("canonical")
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(mark("main"))}` })}` })}`;
}, "/work/main/src/pages/shell/embed.astro", void 0);
const $$file = "/work/main/src/pages/shell/embed.astro";
const $$url = "/shell/embed/";
// \0virtual:astro:page:src/pages/shell/embed@_@astro
const page = () => embed_exports;
export { page };
