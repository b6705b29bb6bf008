import { L as renderComponent, R as Fragment, W as renderTemplate, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as grade } from "./grade_gR7BAtxH.mjs";
// src/html/parts/Grade.astro
createAstro("https://astro.build");
const $$Grade = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Grade;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(grade(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/Grade.astro", void 0);
export { $$Grade as t };
