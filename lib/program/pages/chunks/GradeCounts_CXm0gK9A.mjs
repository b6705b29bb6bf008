import { G as maybeRenderHead, L as renderComponent, R as Fragment, W as renderTemplate, q as addAttribute } from "./urls_C1VI2n4z.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { c as reasonsInWords, o as initialOf } from "./england_B3JeMQtE.mjs";
// src/html/parts/GradeBar.astro
createAstro("https://astro.build");
const $$GradeBar = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$GradeBar;
	const { counts, without, councils } = Astro.props.figures;
	const missing = without.reduce((sum, { count }) => sum + count, 0);
	const parts = [...counts.map(({ grade, count }) => ({
		mark: grade.mark,
		letter: initialOf(grade),
		count
	})), {
		mark: "none",
		letter: "–",
		count: missing
	}].filter(({ count }) => count > 0);
	const percent = (count) => Math.round(count / councils * 1e3) / 10;
	const startOf = (index) => percent(parts.slice(0, index).reduce((sum, { count }) => sum + count, 0));
	const roomForLetter = 9;
	return renderTemplate`${maybeRenderHead($$result)}<svg class="bar" width="100%" height="1.75rem" aria-hidden="true" focusable="false">${parts.map(({ mark, letter, count }, index) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<rect${addAttribute(`fill--${mark}`, "class")}${addAttribute(`${String(startOf(index))}%`, "x")}${addAttribute(`${String(percent(count))}%`, "width")} height="100%"></rect>${percent(count) >= roomForLetter && renderTemplate`<text${addAttribute(`on--${mark}`, "class")}${addAttribute(`${String(startOf(index) + percent(count) / 2)}%`, "x")} y="1.2rem">${letter}</text>`}` })}`)}</svg>`;
}, "/work/main/src/html/parts/GradeBar.astro", void 0);
// src/html/parts/Tallies.astro
createAstro("https://astro.build");
const $$Tallies = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Tallies;
	const { counts, without } = Astro.props.figures;
	return renderTemplate`${maybeRenderHead($$result)}<ul class="tallies">${counts.filter(({ count }) => count > 0).map(({ grade, count }) => renderTemplate`<li><span${addAttribute(`letter fill--${grade.mark}`, "class")} aria-hidden="true">${initialOf(grade)}</span>${count} ${grade.label}</li>`)}${without.map(({ words, count }) => renderTemplate`<li><span class="letter fill--none" aria-hidden="true">${"–"}</span>${count} without a grade: ${words}</li>`)}</ul>`;
}, "/work/main/src/html/parts/Tallies.astro", void 0);
// src/html/parts/GradeCounts.astro
createAstro("https://astro.build");
const $$GradeCounts = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$GradeCounts;
	const { caption, heading, rows } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<table class="counts"><caption>${caption}</caption><thead><tr><th scope="col">${heading}</th><th scope="col">Number of councils</th></tr></thead><tbody>${rows.map(({ name, href, hint, figures }) => renderTemplate`<tr><th scope="row">${href ? renderTemplate`<a${addAttribute(href, "href")}>${name}</a>` : name}${hint && renderTemplate`<span class="hint">${hint}</span>`}</th><td>${renderComponent($$result, "GradeBar", $$GradeBar, { "figures": figures })}${renderComponent($$result, "Tallies", $$Tallies, { "figures": figures })}</td></tr>`)}</tbody></table>${reasonsInWords(rows).map((reason) => renderTemplate`<p class="quiet small">${reason}</p>`)}`;
}, "/work/main/src/html/parts/GradeCounts.astro", void 0);
export { $$Tallies as n, $$GradeCounts as t };
