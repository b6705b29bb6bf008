import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { G as maybeRenderHead, W as renderTemplate, q as addAttribute, w as regionUrl } from "./urls_C1VI2n4z.mjs";
// src/html/parts/RegionList.astro
createAstro("https://astro.build");
const $$RegionList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RegionList;
	const { regions, urlOf = regionUrl } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ul class="columns plain-list">${regions.map((region) => renderTemplate`<li><a${addAttribute(urlOf(region), "href")}>${region.name}</a></li>`)}</ul>`;
}, "/work/main/src/html/parts/RegionList.astro", void 0);
export { $$RegionList as t };
