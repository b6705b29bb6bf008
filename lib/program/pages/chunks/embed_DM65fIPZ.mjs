import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as councilPaths } from "./paths_DuHdB3O8.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { G as maybeRenderHead, L as renderComponent, R as Fragment, W as renderTemplate, c as councilTrail, p as embedGuideUrl, q as addAttribute, s as councilEmbedUrl, tt as unescapeHTML, y as inspectionEmbedUrl } from "./urls_C1VI2n4z.mjs";
import { t as renderScript } from "./script_D3gZ3GSF.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { i as pagesOnly, n as loadCouncils, r as loadSite } from "./load_DFzYE8C9.mjs";
import "./prose_Bjw9wHVW.mjs";
import { f as shortTitle } from "./results_DWcyj0ZX.mjs";
import { t as councilBlock } from "./block_p5Yg23fK.mjs";
import { a as scriptCode, i as resizeCode, n as elementCode, o as statementWords, r as frameCode, t as pasteHtml } from "./paste__DZN8zaz.mjs";
// src/html/parts/EmbedCode.astro
createAstro("https://astro.build");
const $$EmbedCode = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$EmbedCode;
	const { id, label, code } = Astro.props;
	const rows = Math.min(14, code.trimEnd().split("\n").length + 3);
	return renderTemplate`${maybeRenderHead($$result)}<div class="field code"><label${addAttribute(id, "for")}>${label}</label><textarea${addAttribute(id, "id")}${addAttribute(rows, "rows")} readonly spellcheck="false">${code}</textarea><p><button class="button" type="button"${addAttribute(id, "data-copies")}${addAttribute(`Copy: ${label}`, "aria-label")} hidden>Copy</button><span role="status"></span></p></div>`;
}, "/work/main/src/html/parts/EmbedCode.astro", void 0);
// src/html/parts/EmbedGuide.astro
createAstro("https://astro.build");
const $$EmbedGuide = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$EmbedGuide;
	const { name, forms, statement, preview, frame, single, older } = Astro.props;
	return renderTemplate`${forms.map((form) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h2${addAttribute(form.id, "id")}>${form.name}</h2>${form.about.map((paragraph) => renderTemplate`<p>${paragraph}</p>`)}${renderComponent($$result, "EmbedCode", $$EmbedCode, {
		"id": `${form.id}-code`,
		"label": `${form.name}: code for ${name}`,
		"code": form.code
	})}${form.id === "html" && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>How the HTML looks</h3><div class="preview">${unescapeHTML(preview)}</div>` })}`}${form.id === "frame" && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>How the frame looks</h3><iframe class="preview"${addAttribute(frame.src, "src")}${addAttribute(frame.title, "title")} height="640" loading="lazy"></iframe>` })}`}` })}`)}<h2 id="statement">Your accessibility statement</h2><p>What you show on your pages is yours to answer for. Add this to your accessibility statement.</p>${renderComponent($$result, "EmbedCode", $$EmbedCode, {
		"id": "statement-words",
		"label": "Words for your accessibility statement",
		"code": statement
	})}<h2 id="single">One inspection instead of the latest</h2><p>These stay as they are when there is a new result.</p><ul>${single.map((one) => renderTemplate`<li>${one.title}:${" "}<a${addAttribute(one.paste, "href")}${addAttribute(`${one.title}: HTML to paste`, "aria-label")}>HTML to paste</a>${" or "}<a${addAttribute(one.frame, "href")}${addAttribute(`${one.title}: frame`, "aria-label")}>frame</a></li>`)}</ul>${older > 0 && renderTemplate`<p>These are the newest ${single.length} of ${single.length + older}. For an older one, take the address of its page here, and write “/embed/v1/inspections/” in it for “/councils/”. That is the address of the frame. With “.txt” for the last “/”, it is the address of the HTML to paste.</p>`}${renderScript($$result, "/work/main/src/html/parts/EmbedGuide.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/src/html/parts/EmbedGuide.astro", void 0);
// src/formats/embed/guide.ts
/** Makes the page “Put this on your website” for a council, safest form first. */
function guideOf(authority, site) {
	const block = councilBlock(authority, site);
	const url = councilEmbedUrl(authority);
	const newest = authority.inspections.slice(0, 50);
	return {
		forms: formsOf(block, authority, site),
		statement: statementWords(site.settings),
		preview: pasteHtml(block, 4, true),
		frame: {
			src: `${url}/`,
			title: block.heading
		},
		single: newest.map((inspection) => ({
			title: shortTitle(inspection),
			paste: `${inspectionEmbedUrl(inspection)}.txt`,
			frame: `${inspectionEmbedUrl(inspection)}/`
		})),
		older: authority.inspections.length - newest.length
	};
}
function formsOf(block, { slug }, { settings }) {
	return [
		{
			id: "html",
			name: "HTML to paste",
			about: ["Choose this if you are not sure. It works in every editor, needs no script, and looks like the rest of your page.", "It does not change by itself. Paste it again when there is a new result. If your page needs another level of heading, change h2 in the first line."],
			code: pasteHtml(block)
		},
		{
			id: "frame",
			name: "Frame",
			about: ["Choose this if your editor allows frames. It always shows the latest result.", "The second line keeps the height right. Without it, the frame scrolls. To choose the level of the heading, add ?heading=3 to the end of the address."],
			code: `${frameCode(block, councilEmbedUrl({ slug }), settings)}\n${resizeCode(settings)}\n`
		},
		{
			id: "script",
			name: "Script",
			about: ["For web teams. It puts the latest result into your page in the place of the link. If the script cannot run, the link stays.", "To choose the level of the heading, add data-heading=\"3\" to the script."],
			code: `${scriptCode(block, slug, settings)}\n`
		},
		{
			id: "element",
			name: "HTML element",
			about: ["For web teams who build with components. It does the same as the script. What stands inside is shown until the result is there.", "To choose the level of the heading, add heading=\"3\" to the element."],
			code: `${elementCode(block, slug, settings)}\n`
		}
	];
}
// src/pages/councils/[council]/embed.astro
var embed_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Embed,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => pagesOnly ? [] : councilPaths(await loadCouncils()));
const $$Embed = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Embed;
	const { authority } = Astro.props;
	const site = await loadSite();
	Astro.csp?.insertDirective("frame-src 'self'");
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": `${authority.name}: put this on your website`,
		"description": `How to show the latest result for ${authority.name} on your own website.`,
		"path": embedGuideUrl(authority),
		"trail": councilTrail(authority),
		"hidden": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>${authority.name}: put this on your website</h1><p class="lead">Show the latest result for ${authority.name} on a page of your own. There are four ways. Each shows every area, the dates, who judged, and a link to the whole summary. Please keep all of that.</p>${renderComponent($$result, "EmbedGuide", $$EmbedGuide, {
		"name": authority.name,
		...guideOf(authority, site)
	})}` })}`;
}, "/work/main/src/pages/councils/[council]/embed.astro", void 0);
const $$file = "/work/main/src/pages/councils/[council]/embed.astro";
const $$url = "/councils/[council]/embed/";
// \0virtual:astro:page:src/pages/councils/[council]/embed@_@astro
const page = () => embed_exports;
export { page };
