import { L as renderComponent, R as Fragment, W as renderTemplate, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { n as facts } from "./page-history_BFBwY3-R.mjs";
// src/html/parts/Facts.astro
createAstro("https://astro.build");
const $$Facts = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Facts;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(facts(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/Facts.astro", void 0);
export { $$Facts as t };
