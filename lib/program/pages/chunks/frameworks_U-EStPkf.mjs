import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as $$Grade } from "./Grade_DkU-jRPe.mjs";
import { G as maybeRenderHead, L as renderComponent, R as Fragment, W as renderTemplate, _ as frameworksUrl, q as addAttribute } from "./urls_C1VI2n4z.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
// src/html/parts/Framework.astro
createAstro("https://astro.build");
const $$Framework = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Framework;
	const { framework } = Astro.props;
	const from = framework.kinds.map((kind) => kind.from).sort()[0] ?? "";
	const untils = framework.kinds.map((kind) => kind.until ?? "").sort();
	const until = untils.includes("") ? void 0 : untils.at(-1);
	const grades = "grades" in framework ? framework.grades : "results" in framework ? framework.results : [];
	return renderTemplate`${maybeRenderHead($$result)}<h2${addAttribute(framework.id, "id")}>${framework.name}, ${until ? `${inWords(from)} to ${inWords(until)}` : `since ${inWords(from)}`}</h2><p>${framework.about}</p>${"why" in framework && renderTemplate`<p>${framework.why}</p>`}${framework.outcome === "graded" && framework.overall && "none" in framework.overall && renderTemplate`<p>${framework.overall.none}</p>`}${framework.outcome === "graded" && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>What is judged under ${framework.shortName}, from ${from.slice(0, 4)}</h3><dl class="facts">${framework.areas.map(({ label, about }) => renderTemplate`<div><dt>${label}</dt><dd>${about}</dd></div>`)}</dl>` })}`}${grades.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>What the grades of ${framework.shortName} mean, from ${from.slice(0, 4)}</h3><dl class="facts">${grades.map(({ label, meaning, mark }) => renderTemplate`<div><dt>${renderComponent($$result, "Grade", $$Grade, {
		"words": label,
		"mark": mark
	})}</dt><dd>${meaning}</dd></div>`)}</dl>` })}`}`;
}, "/work/main/src/html/parts/Framework.astro", void 0);
// src/pages/frameworks.astro
var frameworks_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Frameworks,
	file: () => $$file,
	url: () => $$url
});
const $$Frameworks = createComponent(async ($$result, $$props, $$slots) => {
	const site = await loadSite();
	const newestFirst = [...site.frameworks.values()].sort((a, b) => (b.kinds[0]?.from ?? "").localeCompare(a.kinds[0]?.from ?? ""));
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": "Inspections and grades",
		"description": "How inspections work, what is judged, and what each grade means.",
		"path": frameworksUrl
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1 data-pagefind-ignore>Inspections and grades</h1><p class="lead">The rules of inspections change from time to time. An inspection follows the rules of the day on which it starts, so grades from different times do not always mean the same.</p>${newestFirst.map((framework) => renderTemplate`${renderComponent($$result, "Framework", $$Framework, { "framework": framework })}`)}` })}`;
}, "/work/main/src/pages/frameworks.astro", void 0);
const $$file = "/work/main/src/pages/frameworks.astro";
const $$url = "/frameworks/";
// \0virtual:astro:page:src/pages/frameworks@_@astro
const page = () => frameworks_exports;
export { page };
