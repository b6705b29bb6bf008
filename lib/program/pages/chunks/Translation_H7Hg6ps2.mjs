import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { A as spreadAttributes, G as maybeRenderHead, L as renderComponent, R as Fragment, W as renderTemplate, q as addAttribute, t as absolute, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { i as languageInEnglish } from "./versions_CUcxPAXQ.mjs";
import { t as pageHistory } from "./page-history_BFBwY3-R.mjs";
// src/html/parts/PageHistory.astro
createAstro("https://astro.build");
const $$PageHistory = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageHistory;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(pageHistory(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/PageHistory.astro", void 0);
// src/html/parts/Translation.astro
createAstro("https://astro.build");
const $$Translation = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Translation;
	const { translation, prose, english, settings, path } = Astro.props;
	const { changes, language, on } = translation;
	const inEnglish = {
		lang: "en-GB",
		dir: "ltr"
	};
	const later = english.changed !== void 0 && english.changed > on;
	return renderTemplate`${maybeRenderHead($$result)}<h1>${translation.title}</h1><nav class="versions" aria-label="Language"${spreadAttributes(inEnglish)}><ul><li><a${addAttribute(english.href, "href")} hreflang="en-GB">English</a></li></ul></nav>${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(prose.html)}` })}<div${spreadAttributes(inEnglish)}><p class="quiet small">${languageInEnglish(language)} by ${translation.by}, ${inWords(on)}.${later && " The English page has changed since then."}</p>${renderComponent($$result, "PageHistory", $$PageHistory, {
		"published": {
			name: "Translated",
			on
		},
		"address": absolute(path, settings),
		"asOf": settings.asOf,
		changes,
		language
	})}</div>`;
}, "/work/main/src/html/parts/Translation.astro", void 0);
export { $$Translation as t };
