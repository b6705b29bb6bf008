import { L as renderComponent, R as Fragment, W as renderTemplate, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { n as pageEnd, t as versions } from "./versions_Cr81coyi.mjs";
// src/html/parts/PageEnd.astro
createAstro("https://astro.build");
const $$PageEnd = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageEnd;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(pageEnd(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/PageEnd.astro", void 0);
// src/html/parts/Versions.astro
createAstro("https://astro.build");
const $$Versions = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Versions;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(versions(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/Versions.astro", void 0);
export { $$PageEnd as n, $$Versions as t };
