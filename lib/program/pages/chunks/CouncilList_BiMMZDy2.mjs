import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { U as resultsOf } from "./prose_Bjw9wHVW.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { G as maybeRenderHead, W as renderTemplate, q as addAttribute, u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { r as inBrief, s as monthOf } from "./results_DWcyj0ZX.mjs";
// src/html/parts/CouncilList.astro
createAstro("https://astro.build");
const $$CouncilList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CouncilList;
	const { authorities, subject } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ul class="results">${authorities.map((authority) => {
		const { latest } = resultsOf(authority, subject);
		return renderTemplate`<li><a${addAttribute(councilUrl(authority), "href")}>${authority.name}</a><p>${latest ? `${inBrief(latest)}, ${monthOf(latest)}` : "Not inspected yet"}</p></li>`;
	})}</ul>`;
}, "/work/main/src/html/parts/CouncilList.astro", void 0);
export { $$CouncilList as t };
