import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { C as pageUrl, G as maybeRenderHead, L as renderComponent, R as Fragment, W as renderTemplate, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { n as statementFacts } from "./statement_CIpeRWmg.mjs";
import { n as counted } from "./words_DMoLPzNa.mjs";
import { t as $$Page$1 } from "./Page_W8xI93JI.mjs";
import { o as renderProse, r as loadSite } from "./load_DFzYE8C9.mjs";
// src/html/parts/Statement.astro
createAstro("https://astro.build");
const $$Statement = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Statement;
	const facts = statementFacts(Astro.props.audit);
	return renderTemplate`${maybeRenderHead($$result)}<h2>What the last audit found</h2>${facts.audited ? renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<p>${`A machine looked at ${counted(facts.pages, "page")} of this site, as it stood on ${inWords(facts.date)}, in a real browser. It went through ${counted(facts.checks, "check")}.`}</p>${facts.compliance === "full" ? renderTemplate`<p>It found no fault. Even so, we say “partially compliant”: a machine sees only part of what the guidelines ask for, and no person from outside has checked this site yet.</p>` : renderTemplate`<p>This site is partially compliant with the guidelines, for the reasons below.</p>`}${facts.failing.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>What fails</h3><ul>${facts.failing.map(({ title, criteria, pages, why }) => renderTemplate`<li>${`Not so on ${counted(pages, "page")}: ${title}${criteria.length > 0 ? ` (${criteria.join(", ")})` : ""}. ${why}`}</li>`)}</ul>` })}`}${facts.notChecked.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>Pages that could not be checked</h3><ul>${facts.notChecked.map(({ page, reason }) => renderTemplate`<li>${`${page}: ${reason}`}</li>`)}</ul>` })}`}<h3>What a machine cannot see</h3><ul>${facts.unseen.map((what) => renderTemplate`<li>${what}</li>`)}</ul><h3>How it was done</h3><p>${`With ${facts.tools.join(", ")}. The checks serve these success criteria of the Web Content Accessibility Guidelines 2.2: ${facts.criteria.join(", ")}.`}</p>` })}` : renderTemplate`<p>${facts.sentence} It claims nothing that no audit has shown.</p>`}`;
}, "/work/main/src/html/parts/Statement.astro", void 0);
// src/pages/[page].astro
var _page__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Page,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => {
	const { pages } = await loadSite();
	return pages.map((page) => ({
		params: { page: page.slug },
		props: { page }
	}));
});
const $$Page = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Page;
	const { page } = Astro.props;
	const site = await loadSite();
	return renderTemplate`${renderComponent($$result, "Page", $$Page$1, {
		"site": site,
		"title": page.title,
		"description": page.description,
		"path": pageUrl(page),
		"source": page.prose.file
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1 data-pagefind-ignore>${page.title}</h1>${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(renderProse(page.prose, site).html)}` })}${page.shows === "audit" && renderTemplate`${renderComponent($$result, "Statement", $$Statement, { "audit": site.audit })}`}` })}`;
}, "/work/main/src/pages/[page].astro", void 0);
const $$file = "/work/main/src/pages/[page].astro";
const $$url = "/[page]/";
// \0virtual:astro:page:src/pages/[page]@_@astro
const page = () => _page__exports;
export { page };
