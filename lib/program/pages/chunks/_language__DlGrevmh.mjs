import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$Translation } from "./Translation_H7Hg6ps2.mjs";
import { n as councilChanged } from "./page-changes_DH9qnMvo.mjs";
import { L as renderComponent, W as renderTemplate, c as councilTrail, l as councilTranslationUrl, u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { n as loadCouncils, o as renderProse, r as loadSite } from "./load_DFzYE8C9.mjs";
// src/pages/councils/[council]/[language].astro
var _language__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Language,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => {
	const { authorities } = await loadCouncils();
	return authorities.flatMap((authority) => authority.translations.map((translation) => ({
		params: {
			council: authority.slug,
			language: translation.language.toLowerCase()
		},
		props: {
			authority,
			translation
		}
	})));
});
const $$Language = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Language;
	const { authority, translation } = Astro.props;
	const site = await loadSite();
	const { settings } = site;
	const path = councilTranslationUrl(authority, translation);
	const prose = renderProse(translation.prose, {
		...site,
		glossary: []
	});
	const english = {
		href: councilUrl(authority),
		changed: councilChanged(authority)
	};
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		site,
		path,
		"title": translation.title,
		"description": translation.description,
		"trail": councilTrail(authority),
		"source": translation.prose.file,
		"language": translation.language
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Translation", $$Translation, {
		settings,
		path,
		translation,
		prose,
		english
	})}` })}`;
}, "/work/main/src/pages/councils/[council]/[language].astro", void 0);
const $$file = "/work/main/src/pages/councils/[council]/[language].astro";
const $$url = "/councils/[council]/[language]/";
// \0virtual:astro:page:src/pages/councils/[council]/[language]@_@astro
const page = () => _language__exports;
export { page };
