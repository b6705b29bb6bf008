import { L as renderComponent, R as Fragment, W as renderTemplate, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as searchFacts } from "./search-facts_DRS-Kniu.mjs";
// src/html/parts/SearchFacts.astro
createAstro("https://astro.build");
const $$SearchFacts = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SearchFacts;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(searchFacts(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/SearchFacts.astro", void 0);
export { $$SearchFacts as t };
