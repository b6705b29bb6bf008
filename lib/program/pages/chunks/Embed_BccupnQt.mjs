import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { K as renderHead, V as renderSlot, W as renderTemplate, m as embedScripts, q as addAttribute } from "./urls_C1VI2n4z.mjs";
// src/html/layouts/Embed.astro
createAstro("https://astro.build");
const $$Embed = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Embed;
	const { title, canonical } = Astro.props;
	return renderTemplate`<html lang="en-GB" dir="ltr"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="canonical"${addAttribute(canonical, "href")}>${renderHead($$result)}</head><body><main${addAttribute(title, "aria-label")}>${renderSlot($$result, $$slots["default"])}</main><script${addAttribute(embedScripts.frame, "src")} async><\/script></body></html>`;
}, "/work/main/src/html/layouts/Embed.astro", void 0);
export { $$Embed as t };
