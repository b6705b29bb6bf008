import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { G as maybeRenderHead, W as renderTemplate, d as councilsUrl, q as addAttribute } from "./urls_C1VI2n4z.mjs";
// src/html/parts/Letters.astro
createAstro("https://astro.build");
const $$Letters = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Letters;
	const letters = new Set(Astro.props.authorities.map(({ name }) => name.slice(0, 1).toUpperCase()));
	return renderTemplate`${maybeRenderHead($$result)}<ul class="letters">${[...letters].map((letter) => renderTemplate`<li><a${addAttribute(`${councilsUrl}#${letter}`, "href")}${addAttribute(`Councils that begin with ${letter}`, "aria-label")}>${letter}</a></li>`)}</ul>`;
}, "/work/main/src/html/parts/Letters.astro", void 0);
export { $$Letters as t };
