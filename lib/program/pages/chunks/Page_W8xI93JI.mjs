import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { A as spreadAttributes, C as pageUrl, K as renderHead, T as searchUrl, V as renderSlot, W as renderTemplate, _ as frameworksUrl, d as councilsUrl, g as feedUrl, h as englandUrl, q as addAttribute, t as absolute, v as glossaryUrl } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { t as directionOf } from "./versions_CUcxPAXQ.mjs";
// src/html/layouts/Page.astro
createAstro("https://astro.build");
const $$Page = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Page;
	const { site, title, description, path, trail = [], source, hidden = false, marksSearched = false, language = "en-GB" } = Astro.props;
	const { settings } = site;
	const english = language === "en-GB" ? {} : {
		lang: "en-GB",
		dir: "ltr"
	};
	const menu = [
		{
			href: councilsUrl,
			words: "Councils"
		},
		{
			href: englandUrl,
			words: "England"
		},
		{
			href: searchUrl,
			words: "Search"
		},
		{
			href: frameworksUrl,
			words: "Inspections and grades"
		},
		{
			href: glossaryUrl,
			words: "Glossary"
		}
	];
	const inFooter = site.pages.filter((page) => page.order !== void 0).sort((a, b) => a.order - b.order);
	const fullTitle = path === "/" ? `${settings.title}: ${title}` : `${title} – ${settings.title}`;
	return renderTemplate`<html id="large-print"${addAttribute(language, "lang")}${addAttribute(directionOf(language), "dir")}><head><meta charset="utf-8"><title>${fullTitle}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description"${addAttribute(description, "content")}><meta name="as-of"${addAttribute(settings.asOf, "content")}><meta name="theme-color" content="#14524f">${hidden && renderTemplate`<meta name="robots" content="noindex">`}<link rel="canonical"${addAttribute(absolute(path, settings), "href")}><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="alternate" type="application/atom+xml"${addAttribute(`${settings.title}: new reports`, "title")}${addAttribute(`${feedUrl("all")}.xml`, "href")}><meta property="og:title"${addAttribute(title, "content")}><meta property="og:description"${addAttribute(description, "content")}><meta property="og:type" content="article"><meta property="og:url"${addAttribute(absolute(path, settings), "content")}><meta property="og:site_name"${addAttribute(settings.title, "content")}>${renderSlot($$result, $$slots["head"])}${renderHead($$result)}</head><body><a href="#main" class="govuk-skip-link"${spreadAttributes(english)}>Skip to main content</a><header class="masthead"${spreadAttributes(english)}><div class="wrap"><a class="wordmark"${addAttribute("/", "href")}>${settings.title}</a><nav aria-label="Main"><ul class="menu">${menu.map(({ href, words }) => renderTemplate`<li><a${addAttribute(href, "href")}${addAttribute(path === href ? "page" : void 0, "aria-current")}>${words}</a></li>`)}</ul></nav></div></header><div class="wrap">${path !== "/" && renderTemplate`<nav class="govuk-breadcrumbs trail" aria-label="Where you are"${spreadAttributes(english)}><ol class="govuk-breadcrumbs__list">${[{
		href: "/",
		words: "Home"
	}, ...trail].map(({ href, words }) => renderTemplate`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link"${addAttribute(href, "href")}>${words}</a></li>`)}</ol></nav>`}<main id="main" tabindex="-1"${addAttribute(hidden || marksSearched ? void 0 : true, "data-pagefind-body")}${addAttribute(source && `content/${source}`, "data-source")}>${renderSlot($$result, $$slots["default"])}</main></div><footer class="colophon"${spreadAttributes(english)}><div class="wrap"><nav aria-label="About this site"><ul class="menu">${inFooter.map((page) => renderTemplate`<li><a${addAttribute(pageUrl(page), "href")}>${page.title}</a></li>`)}<li><a${addAttribute(`mailto:${settings.publisher.email}`, "href")}>Email ${settings.publisher.name}</a></li></ul></nav><p>Shown as things stood on ${inWords(settings.asOf)}. This site is not made or endorsed by Ofsted or the Care Quality Commission.</p><p>Contains public sector information licensed under the${" "}<a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>. Council names and codes: mySociety,${" "}<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p></div></footer></body></html>`;
}, "/work/main/src/html/layouts/Page.astro", void 0);
export { $$Page as t };
