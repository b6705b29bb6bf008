import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { G as maybeRenderHead, T as searchUrl, W as renderTemplate, q as addAttribute } from "./urls_C1VI2n4z.mjs";
// src/html/parts/Finder.astro
createAstro("https://astro.build");
const $$Finder = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Finder;
	const { label = "Name of a council, or what you are looking for" } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<form class="finder"${addAttribute(searchUrl, "action")} role="search"><div class="field"><label for="find">${label}</label><input id="find" name="q" type="search" autocomplete="off" spellcheck="false"></div><button class="button">Search</button></form>`;
}, "/work/main/src/html/parts/Finder.astro", void 0);
export { $$Finder as t };
