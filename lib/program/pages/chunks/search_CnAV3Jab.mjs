import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$Letters } from "./Letters_BwIi7VJ7.mjs";
import { t as renderScript } from "./script_D3gZ3GSF.mjs";
import { G as maybeRenderHead, L as renderComponent, T as searchUrl, W as renderTemplate, d as councilsUrl, q as addAttribute } from "./urls_C1VI2n4z.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
import { a as searchChoices } from "./search-facts_CPs72SwJ.mjs";
// src/html/parts/SearchChoices.astro
createAstro("https://astro.build");
const $$SearchChoices = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SearchChoices;
	const { name, legend, values } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<fieldset class="narrow__group"><legend>${legend}</legend><div class="narrow__choices">${values.map((value, index) => renderTemplate`<div class="choice"><input${addAttribute(`search-${name}-${String(index)}`, "id")} type="checkbox"${addAttribute(name, "name")}${addAttribute(value, "value")}><label${addAttribute(`search-${name}-${String(index)}`, "for")}>${value}</label></div>`)}</div></fieldset>`;
}, "/work/main/src/html/parts/SearchChoices.astro", void 0);
// src/html/parts/SearchOptions.astro
createAstro("https://astro.build");
const $$SearchOptions = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SearchOptions;
	const { name, label, all, values } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="field"><label${addAttribute(`search-${name}`, "for")}>${label}</label><select${addAttribute(`search-${name}`, "id")}${addAttribute(name, "name")}><option value="">${all}</option>${values.map((value) => renderTemplate`<option${addAttribute(value, "value")}>${value}</option>`)}</select></div>`;
}, "/work/main/src/html/parts/SearchOptions.astro", void 0);
// src/html/parts/SearchForm.astro
createAstro("https://astro.build");
const $$SearchForm = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SearchForm;
	const { choices, older } = Astro.props;
	const parts = (index) => [...new Set(choices.grade.map((pair) => pair.split(": ")[index] ?? ""))];
	return renderTemplate`${maybeRenderHead($$result)}<form id="search-form" class="finder"${addAttribute(searchUrl, "action")} role="search"${addAttribute(choices.grade.join("|"), "data-grades")}${addAttribute(older ? "true" : void 0, "data-older")}><div class="field"><label for="search-words">Name of a council, or what you are looking for</label><input id="search-words" name="q" type="search" autocomplete="off" spellcheck="false"></div><button class="button">Search</button><details class="govuk-details narrow"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Narrow the results<span id="search-chosen"></span></span></summary><div class="govuk-details__text"><div class="narrow__row">${renderComponent($$result, "SearchOptions", $$SearchOptions, {
		"name": "council",
		"label": "Council",
		"all": "All councils",
		"values": choices.council
	})}${renderComponent($$result, "SearchOptions", $$SearchOptions, {
		"name": "year",
		"label": "Year",
		"all": "All years",
		"values": choices.year
	})}</div><fieldset class="narrow__group"><legend>Grade</legend><div class="narrow__row">${renderComponent($$result, "SearchOptions", $$SearchOptions, {
		"name": "area",
		"label": "What was judged",
		"all": "Anything",
		"values": parts(0)
	})}${renderComponent($$result, "SearchOptions", $$SearchOptions, {
		"name": "grade",
		"label": "Grade or outcome",
		"all": "Any grade",
		"values": parts(1)
	})}</div></fieldset>${renderComponent($$result, "SearchChoices", $$SearchChoices, {
		"name": "kind",
		"legend": "What it is",
		"values": choices.kind
	})}${renderComponent($$result, "SearchChoices", $$SearchChoices, {
		"name": "region",
		"legend": "Region",
		"values": choices.region
	})}${renderComponent($$result, "SearchChoices", $$SearchChoices, {
		"name": "inspectorate",
		"legend": "Inspectors",
		"values": choices.inspectorate
	})}${renderComponent($$result, "SearchChoices", $$SearchChoices, {
		"name": "framework",
		"legend": "Framework",
		"values": choices.framework
	})}<button id="search-clear" class="button button--quiet" type="button" hidden>Clear these choices</button></div></details></form>`;
}, "/work/main/src/html/parts/SearchForm.astro", void 0);
// src/html/parts/SearchPanel.astro
createAstro("https://astro.build");
const $$SearchPanel = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SearchPanel;
	return renderTemplate`${maybeRenderHead($$result)}<div id="search" hidden>${renderComponent($$result, "SearchForm", $$SearchForm, { ...Astro.props })}<p id="search-status" role="status" tabindex="-1"></p><p id="search-meant" hidden>Did you mean <a href="/search/">another name</a>?</p><ol id="search-results" class="results"></ol><button id="search-more" class="button" type="button" hidden>Show more results</button><div id="search-none" hidden><p>You could try:</p><ul><li>the name of a council, such as Bradford</li><li>fewer words, or other words</li><li>fewer choices under “Narrow the results”</li><li>the list of councils below</li></ul></div><p id="search-failed" hidden>Search does not work right now. You can find every council by its letter.</p></div>${renderScript($$result, "/work/main/src/html/parts/SearchPanel.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/src/html/parts/SearchPanel.astro", void 0);
// src/pages/search.astro
var search_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Search,
	file: () => $$file,
	url: () => $$url
});
createAstro("https://astro.build");
const $$Search = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Search;
	const site = await loadSite();
	Astro.csp?.insertScriptResource("'self'");
	Astro.csp?.insertScriptResource("'wasm-unsafe-eval'");
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": "Search",
		"description": "Search every council, inspection and visit.",
		"path": searchUrl,
		"hidden": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>Search</h1><p id="search-plain">Search needs JavaScript, which your browser does not run here. You can find every council by its letter.</p>${renderComponent($$result, "SearchPanel", $$SearchPanel, {
		"choices": searchChoices(site),
		"older": site.searchedApart
	})}<h2>Councils from A to Z</h2>${renderComponent($$result, "Letters", $$Letters, { "authorities": site.authorities })}<p><a${addAttribute(councilsUrl, "href")}>All councils from A to Z</a></p>` })}`;
}, "/work/main/src/pages/search.astro", void 0);
const $$file = "/work/main/src/pages/search.astro";
const $$url = "/search/";
// \0virtual:astro:page:src/pages/search@_@astro
const page = () => search_exports;
export { page };
