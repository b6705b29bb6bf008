import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as $$SearchFacts } from "./SearchFacts_DpNkRIdS.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { a as figuresInWords, i as strandsToday, l as standingInWords, r as strandPage, s as letterOf } from "./england_B3JeMQtE.mjs";
import { E as strandUrl, G as maybeRenderHead, L as renderComponent, R as Fragment, W as renderTemplate, h as englandUrl, q as addAttribute, u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { n as $$Tallies, t as $$GradeCounts } from "./GradeCounts_CXm0gK9A.mjs";
import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
import { r as listSearch } from "./search-facts_CPs72SwJ.mjs";
// src/html/parts/CouncilTable.astro
createAstro("https://astro.build");
const $$CouncilTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CouncilTable;
	const { id, caption, standings } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<table${addAttribute(id, "id")}><caption>${caption}</caption><thead><tr><th scope="col">Council</th><th scope="col">Grade</th></tr></thead><tbody>${standings.map(({ authority, standing }) => renderTemplate`<tr><th scope="row"><a${addAttribute(councilUrl(authority), "href")}>${authority.name}</a></th><td><span${addAttribute(`letter fill--${standing.kind === "graded" ? standing.grade.mark : "none"}`, "class")} aria-hidden="true">${letterOf(standing)}</span>${standingInWords(standing)}</td></tr>`)}</tbody></table>`;
}, "/work/main/src/html/parts/CouncilTable.astro", void 0);
// src/html/parts/HexMap.astro
createAstro("https://astro.build");
const $$HexMap = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$HexMap;
	const { drawing, standings, figures, name, table, source } = Astro.props;
	const { width, height, corners } = drawing;
	const bySlug = new Map(standings.map((one) => [one.authority.slug, one]));
	const nameLine = 34;
	const cells = drawing.hexes.flatMap(({ slug, x, y }) => {
		const cell = bySlug.get(slug);
		if (!cell) return [];
		const { authority, standing } = cell;
		const mark = standing.kind === "graded" ? standing.grade.mark : "none";
		return [{
			href: councilUrl(authority),
			name: authority.name,
			standing,
			mark,
			x,
			y
		}];
	});
	return renderTemplate`${maybeRenderHead($$result)}<figure class="hexmap"><p><a${addAttribute(table, "href")}>Skip the map: every council in a table</a></p><svg${addAttribute(`0 ${String(-34)} ${String(width)} ${String(height + nameLine)}`, "viewBox")} role="group"${addAttribute(name, "aria-label")}><defs><polygon id="hex"${addAttribute(corners, "points")}></polygon></defs>${cells.map((cell) => renderTemplate`<a${addAttribute(cell.href, "href")}${addAttribute(`hex fill--${cell.mark}`, "class")}><use href="#hex"${addAttribute(cell.x, "x")}${addAttribute(cell.y, "y")}></use><text${addAttribute(`on--${cell.mark}`, "class")}${addAttribute(cell.x, "x")}${addAttribute(cell.y + 6, "y")} aria-hidden="true">${letterOf(cell.standing)}</text><text class="name"${addAttribute(-14, "y")}>${cell.name}: ${standingInWords(cell.standing)}</text></a>`)}</svg><figcaption><p>Each hexagon is a council. All have the same size, whatever the size of the council.</p>${renderComponent($$result, "Tallies", $$Tallies, { "figures": figures })}<p class="quiet small">Layout of the map: ${source}.</p></figcaption></figure>`;
}, "/work/main/src/html/parts/HexMap.astro", void 0);
// src/html/parts/StrandBody.astro
createAstro("https://astro.build");
const $$StrandBody = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$StrandBody;
	const { strand, figures, regions, years, standings, map, asOf } = Astro.props;
	const table = "every-council";
	return renderTemplate`${maybeRenderHead($$result)}<p class="lead" data-pagefind-body>${figuresInWords(figures)}</p><p>${strand.about} These are the latest grades, as things stood on ${asOf}.</p>${map && renderTemplate`${renderComponent($$result, "HexMap", $$HexMap, {
		figures,
		standings,
		"drawing": map.drawing,
		"name": `${strand.plain}: a map of all councils`,
		"table": `#${table}`,
		"source": map.source
	})}`}<h2>By region</h2>${renderComponent($$result, "GradeCounts", $$GradeCounts, {
		"caption": `Latest grades by region, ${asOf}`,
		"heading": "Region",
		"rows": regions
	})}${years.length > 1 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h2>Over the years</h2><p>Each line counts the last inspection that was finished by that day. Councils that have ended since are not counted. Years when fewer than half of the councils had this grade are left out.${strand.whyNew && ` ${strand.whyNew}`}</p>${renderComponent($$result, "GradeCounts", $$GradeCounts, {
		"caption": "Latest grades at the end of March each year",
		"heading": "Day",
		"rows": years
	})}` })}`}<h2>Every council</h2>${renderComponent($$result, "CouncilTable", $$CouncilTable, {
		"id": table,
		"caption": `${strand.plain}, ${asOf}`,
		"standings": standings
	})}`;
}, "/work/main/src/html/parts/StrandBody.astro", void 0);
// src/pages/england/[area].astro
var _area__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Area,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => {
	return strandsToday(await loadSite()).map((strand) => ({
		params: { area: strand.area },
		props: { strand }
	}));
});
const $$Area = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Area;
	const { strand } = Astro.props;
	const site = await loadSite();
	const asOf = inWords(site.settings.asOf);
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"site": site,
		"title": `${strand.plain}: every council in England`,
		"description": `${strand.plain}: the latest grade of every council in England on ${asOf}.`,
		"path": strandUrl(strand),
		"marksSearched": true,
		"trail": [{
			href: englandUrl,
			words: "England"
		}]
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>${strand.plain}: every council in England</h1>${renderComponent($$result, "StrandBody", $$StrandBody, {
			...strandPage(site, strand),
			"asOf": asOf
		})}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "SearchFacts", $$SearchFacts, {
			"slot": "head",
			...listSearch(strand.plain)
		})}`
	})}`;
}, "/work/main/src/pages/england/[area].astro", void 0);
const $$file = "/work/main/src/pages/england/[area].astro";
const $$url = "/england/[area]/";
// \0virtual:astro:page:src/pages/england/[area]@_@astro
const page = () => _area__exports;
export { page };
