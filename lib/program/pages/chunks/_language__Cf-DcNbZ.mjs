import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$Translation } from "./Translation_H7Hg6ps2.mjs";
import { r as inspectionChanged } from "./page-changes_DH9qnMvo.mjs";
import { D as translationUrl, L as renderComponent, W as renderTemplate, b as inspectionUrl, u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { f as shortTitle } from "./results_DWcyj0ZX.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { n as loadCouncils, o as renderProse, r as loadSite } from "./load_DFzYE8C9.mjs";
// src/pages/councils/[council]/[inspection]/[language].astro
var _language__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Language,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => {
	const { authorities } = await loadCouncils();
	return authorities.flatMap((authority) => authority.inspections.flatMap((inspection) => inspection.translations.map((translation) => ({
		params: {
			council: authority.slug,
			inspection: inspection.id.split("/")[1],
			language: translation.language.toLowerCase()
		},
		props: {
			authority,
			inspection,
			translation
		}
	}))));
});
const $$Language = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Language;
	const { authority, inspection, translation } = Astro.props;
	const site = await loadSite();
	const path = translationUrl(inspection, translation);
	const { settings } = site;
	const english = {
		href: inspectionUrl(inspection),
		changed: inspectionChanged(inspection)
	};
	const prose = renderProse(translation.prose, {
		...site,
		glossary: []
	});
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": translation.title,
		"description": translation.description,
		"path": path,
		"trail": [{
			href: councilUrl(authority),
			words: authority.name
		}, {
			href: inspectionUrl(inspection),
			words: shortTitle(inspection)
		}],
		"source": translation.prose.file,
		"language": translation.language
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Translation", $$Translation, {
		settings,
		path,
		translation,
		prose,
		english
	})}` })}`;
}, "/work/main/src/pages/councils/[council]/[inspection]/[language].astro", void 0);
const $$file = "/work/main/src/pages/councils/[council]/[inspection]/[language].astro";
const $$url = "/councils/[council]/[inspection]/[language]/";
// \0virtual:astro:page:src/pages/councils/[council]/[inspection]/[language]@_@astro
const page = () => _language__exports;
export { page };
