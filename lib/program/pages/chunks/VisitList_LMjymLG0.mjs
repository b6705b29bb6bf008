import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { G as maybeRenderHead, W as renderTemplate, b as inspectionUrl, q as addAttribute } from "./urls_C1VI2n4z.mjs";
import { d as resultInWords, f as shortTitle } from "./results_DWcyj0ZX.mjs";
// src/html/parts/VisitList.astro
createAstro("https://astro.build");
const $$VisitList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$VisitList;
	const { inspections, nameOf } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ul class="results">${inspections.map((inspection) => renderTemplate`<li><a${addAttribute(inspectionUrl(inspection), "href")}>${nameOf ? `${nameOf(inspection)}: ` : ""}${shortTitle(inspection)}</a><p>${resultInWords(inspection)}</p><p class="quiet small">Published ${inWords(inspection.published)}</p></li>`)}</ul>`;
}, "/work/main/src/html/parts/VisitList.astro", void 0);
export { $$VisitList as t };
