import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as councilSays } from "./responses_Exnq1Nia.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { G as maybeRenderHead, L as renderComponent, R as Fragment, W as renderTemplate, b as inspectionUrl, d as councilsUrl, o as compareWithUrl, q as addAttribute, tt as unescapeHTML, u as councilUrl, x as inspectionsUrl } from "./urls_C1VI2n4z.mjs";
import { i as inspectors, l as onSiteInWords, m as whyNoGrade, n as gradesInWords, s as monthOf, t as changeInWords } from "./results_DWcyj0ZX.mjs";
import { d as lateInWords, l as dueSentence, t as answeredInWords } from "./responses_BIZc02fC.mjs";
import { a as standing, c as councilFacts, i as judgements, n as councilTakeAway, o as meetingList, s as changes, t as councilElsewhere, u as elsewhere } from "./elsewhere_Cj_5QRUj.mjs";
import { Q as inWords, U as resultsOf, V as hasListPage, W as areasAndOverall, q as overallId } from "./prose_Bjw9wHVW.mjs";
import { t as $$VisitList } from "./VisitList_LMjymLG0.mjs";
import { t as $$Facts } from "./Facts_9rwXRXxr.mjs";
import { t as $$SearchFacts } from "./SearchFacts_DpNkRIdS.mjs";
import { t as $$GradeCounts } from "./GradeCounts_CXm0gK9A.mjs";
import { n as compareInspections, t as beforeOf } from "./change_GawT5lVq.mjs";
import { n as $$PageEnd, t as $$Versions } from "./Versions_JqyE5WMa.mjs";
import { s as letterOf, t as othersOf, u as yearOf } from "./england_B3JeMQtE.mjs";
import { t as nextDates } from "./next-dates_wRCQXPG-.mjs";
import { t as councilPaths } from "./paths_DuHdB3O8.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { a as renderLine, n as loadCouncils, o as renderProse, r as loadSite } from "./load_DFzYE8C9.mjs";
import { t as councilSearch } from "./search-facts_CPs72SwJ.mjs";
// src/html/parts/MeetingList.astro
createAstro("https://astro.build");
const $$MeetingList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MeetingList;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(meetingList(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/MeetingList.astro", void 0);
// src/html/parts/CouncilNews.astro
createAstro("https://astro.build");
const $$CouncilNews = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CouncilNews;
	const { authority, latest, site } = Astro.props;
	const says = latest?.response && councilSays(latest, site);
	return renderTemplate`${latest && says && renderTemplate`${maybeRenderHead($$result)}<section class="council-says" aria-labelledby="council-says"><h2 id="council-says">The council says</h2><p>${answeredInWords(says)} ${lateInWords(says.actions)}</p>${says.due && renderTemplate`<p>${dueSentence(says.due, site.settings.asOf)}</p>`}<p><a${addAttribute(`${inspectionUrl(latest)}#council-says`, "href")}>${authority.name}: what the council says about the inspection of ${monthOf(latest)}</a></p></section>`}${authority.meetings.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h2>Council meetings about inspections</h2>${renderComponent($$result, "MeetingList", $$MeetingList, { "meetings": authority.meetings })}` })}`}`;
}, "/work/main/src/html/parts/CouncilNews.astro", void 0);
// src/html/parts/NewestVisits.astro
createAstro("https://astro.build");
const $$NewestVisits = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NewestVisits;
	const { inspections } = Astro.props;
	return renderTemplate`${renderComponent($$result, "VisitList", $$VisitList, { "inspections": inspections.slice(0, 20) })}${inspections.length > 20 && renderTemplate`${maybeRenderHead($$result)}<p>These are the newest ${20} of ${inspections.length}.</p>`}`;
}, "/work/main/src/html/parts/NewestVisits.astro", void 0);
// src/html/parts/CouncilOthers.astro
createAstro("https://astro.build");
const $$CouncilOthers = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CouncilOthers;
	const { authority, results, subjects } = Astro.props;
	const others = subjects.map((subject) => ({
		subject,
		those: results.others.filter(({ framework }) => framework.subject === subject.id)
	})).filter(({ those }) => those.length > 0);
	return renderTemplate`${results.earlier.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h2>Earlier inspections</h2>${renderComponent($$result, "NewestVisits", $$NewestVisits, { "inspections": results.earlier })}` })}`}${results.visits.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h2>Visits without grades</h2><p>Between two inspections, inspectors look at one part of the service. They give no grades.</p>${renderComponent($$result, "NewestVisits", $$NewestVisits, { "inspections": results.visits })}` })}`}${others.map(({ subject, those }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h2>${subject.name}</h2><p>${subject.about} These results are about more than the council, and stand apart.</p>${renderComponent($$result, "NewestVisits", $$NewestVisits, { "inspections": those })}` })}`)}${hasListPage(authority) && renderTemplate`<p><a${addAttribute(inspectionsUrl(authority), "href")}>All inspections and visits in ${authority.name}</a></p>`}`;
}, "/work/main/src/html/parts/CouncilOthers.astro", void 0);
// src/html/parts/Elsewhere.astro
createAstro("https://astro.build");
const $$Elsewhere = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Elsewhere;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(elsewhere(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/Elsewhere.astro", void 0);
// src/html/parts/HowOthersDid.astro
createAstro("https://astro.build");
const $$HowOthersDid = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$HowOthersDid;
	const { authority, others, asOf } = Astro.props;
	const { region, neighbours } = others;
	return renderTemplate`${maybeRenderHead($$result)}<h2 id="others">How others did</h2><p>These are the latest grades of other councils on ${asOf}. We count them, and never rank councils.</p>${renderComponent($$result, "GradeCounts", $$GradeCounts, {
		"caption": `${region.name}, with ${authority.name}`,
		"heading": "What was judged",
		"rows": region.rows
	})}<p><a${addAttribute(region.href, "href")}>Every council in ${region.name}</a></p>${neighbours.councils.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>Councils most like ${authority.name}</h3><p>These councils are most like ${authority.name} in who lives there. They are called statistical neighbours, and stand here in order of name.</p><ul class="columns plain-list">${neighbours.councils.map((council) => renderTemplate`<li><a${addAttribute(councilUrl(council), "href")}>${council.name}</a></li>`)}</ul>${renderComponent($$result, "GradeCounts", $$GradeCounts, {
		"caption": `The ${String(neighbours.councils.length)} councils most like ${authority.name}`,
		"heading": "What was judged",
		"rows": neighbours.rows
	})}` })}`}<p><a${addAttribute(compareWithUrl(authority), "href")}>Compare ${authority.name} with other councils</a></p>`;
}, "/work/main/src/html/parts/HowOthersDid.astro", void 0);
// src/html/parts/Changes.astro
createAstro("https://astro.build");
const $$Changes = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Changes;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(changes(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/Changes.astro", void 0);
// src/html/parts/Judgements.astro
createAstro("https://astro.build");
const $$Judgements = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Judgements;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(judgements(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/Judgements.astro", void 0);
// src/html/parts/LatestResult.astro
createAstro("https://astro.build");
const $$LatestResult = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LatestResult;
	const { authority, results, frameworks, line } = Astro.props;
	const { latest } = results;
	const [previous] = results.earlier;
	return renderTemplate`${latest ? renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<section class="answer" aria-labelledby="in-short"><h2 id="in-short">In short</h2><p class="lead" data-pagefind-body>${gradesInWords(latest)}</p>${whyNoGrade(latest) && renderTemplate`<p>${whyNoGrade(latest)}</p>`}<p>${inspectors(latest)} inspected from ${onSiteInWords(latest)} and published the report on${" "}${inWords(latest.published)}.</p></section>${renderComponent($$result, "Judgements", $$Judgements, {
		"inspection": latest,
		"caption": `The result, ${monthOf(latest)}`
	})}${latest.improvements.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h2>What must improve</h2><ul>${latest.improvements.map(({ text }) => renderTemplate`<li>${unescapeHTML(line(text, latest.prose))}</li>`)}</ul>` })}`}<p><a${addAttribute(inspectionUrl(latest), "href")}>${authority.name}: what inspectors found in ${monthOf(latest)}</a></p>${previous && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h2>What changed since ${monthOf(previous)}</h2>${renderComponent($$result, "Changes", $$Changes, {
		"comparison": compareInspections(latest, previous, frameworks),
		"now": monthOf(latest),
		"before": monthOf(previous)
	})}` })}`}` })}` : renderTemplate`<p class="lead" data-pagefind-body>This council’s children’s services have not been inspected yet.</p>`}`;
}, "/work/main/src/html/parts/LatestResult.astro", void 0);
// src/html/parts/NextDates.astro
createAstro("https://astro.build");
const $$NextDates = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NextDates;
	const { dates, asOf } = Astro.props;
	return renderTemplate`${dates.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h2 id="next">What comes next</h2><table><caption>Next dates, as things stood on ${asOf}</caption><thead><tr><th scope="col">What</th><th scope="col">When</th></tr></thead><tbody>${dates.map(({ what, when, why, href }) => renderTemplate`<tr><th scope="row">${what}</th><td><strong>${when}.</strong><span class="hint">${href ? renderTemplate`<a${addAttribute(href, "href")}>${why}</a>` : why}</span></td></tr>`)}</tbody></table>` })}`}`;
}, "/work/main/src/html/parts/NextDates.astro", void 0);
// src/html/parts/TakeAway.astro
createAstro("https://astro.build");
const $$TakeAway = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TakeAway;
	const { links } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<h2>Take this elsewhere</h2><ul>${links.map(({ words, href }) => renderTemplate`<li><a${addAttribute(href, "href")}>${words}</a></li>`)}</ul>`;
}, "/work/main/src/html/parts/TakeAway.astro", void 0);
// src/html/parts/TimelinePicture.astro
createAstro("https://astro.build");
const $$TimelinePicture = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TimelinePicture;
	const { inspections, lanes, steps } = Astro.props.timeline;
	const percent = (share) => `${String(Math.round(share * 1e3) / 10)}%`;
	const middle = (column) => percent((column + .5) / inspections.length);
	const edge = (column) => percent((column + 1) / inspections.length);
	const breaks = steps.flatMap((step, column) => step.breaks.length > 0 ? [edge(column)] : []);
	const isJoined = (verdict) => verdict !== void 0 && verdict !== "not-comparable";
	const markOf = (standing) => standing.kind === "graded" ? standing.grade.mark : "none";
	return renderTemplate`${maybeRenderHead($$result)}<figure class="timeline"><div role="img" aria-label="Grades over the years as a picture. The table that follows says the same."><svg width="100%" height="1.5rem">${inspections.map((inspection, column) => renderTemplate`<text class="year"${addAttribute(middle(column), "x")} y="1.1rem">${yearOf(inspection)}</text>`)}</svg>${lanes.map(({ plain, points }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<p>${plain}</p><svg width="100%" height="2.25rem">${breaks.map((x) => renderTemplate`<line class="break"${addAttribute(x, "x1")}${addAttribute(x, "x2")} y1="0" y2="100%"></line>`)}${points.map((point, column) => isJoined(point?.verdict) && renderTemplate`<line class="join"${addAttribute(middle(column - 1), "x1")}${addAttribute(middle(column), "x2")} y1="50%" y2="50%"></line>`)}${points.map((point, column) => point && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<circle${addAttribute(`fill--${markOf(point.area.standing)}`, "class")}${addAttribute(middle(column), "cx")} cy="50%" r="0.875rem"></circle><text${addAttribute(`on--${markOf(point.area.standing)}`, "class")}${addAttribute(middle(column), "x")} y="1.45rem">${letterOf(point.area.standing)}</text>` })}`)}</svg>` })}`)}</div><figcaption>The letters are the first letters of grades. A line joins two grades that can be compared. A dashed line from top to bottom means that the rules changed, and some grades can’t be compared.</figcaption></figure>`;
}, "/work/main/src/html/parts/TimelinePicture.astro", void 0);
// src/html/parts/Standing.astro
createAstro("https://astro.build");
const $$Standing = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Standing;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(standing(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/Standing.astro", void 0);
// src/html/parts/TimelineTable.astro
createAstro("https://astro.build");
const $$TimelineTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TimelineTable;
	const { lanes } = Astro.props;
	const verdicts = {
		better: "Better than before",
		worse: "Worse than before",
		same: "The same as before",
		"not-comparable": "Can’t be compared with before"
	};
	return renderTemplate`${maybeRenderHead($$result)}<table><caption>All grades, area by area</caption><thead><tr><th scope="col">Inspection</th><th scope="col">Grade</th></tr></thead>${lanes.map(({ plain, points }) => renderTemplate`<tbody><tr><th scope="rowgroup" colspan="2" class="group">${plain}</th></tr>${points.map((point) => point && renderTemplate`<tr><th scope="row">${monthOf(point.inspection)}</th><td>${renderComponent($$result, "Standing", $$Standing, { "standing": point.area.standing })}${point.verdict && renderTemplate`<span class="hint">${verdicts[point.verdict]}</span>`}</td></tr>`)}</tbody>`)}</table>`;
}, "/work/main/src/html/parts/TimelineTable.astro", void 0);
// src/html/parts/Timeline.astro
createAstro("https://astro.build");
const $$Timeline = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Timeline;
	const { timeline } = Astro.props;
	const { inspections, lanes, steps, older } = timeline;
	return renderTemplate`${inspections.length > 0 && renderTemplate`${maybeRenderHead($$result)}<h2 id="over-the-years">Over the years</h2>`}${inspections.length === 1 && renderTemplate`<p>There has been one inspection so far, so there is nothing to compare it with yet.</p>`}${steps.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${older > 0 && renderTemplate`<p>These are the newest ${inspections.length} of ${inspections.length + older} inspections.</p>`}<ul class="results steps">${steps.map(({ from, to, comparison, breaks }) => renderTemplate`<li><strong>${monthOf(from)} to ${monthOf(to)}</strong><p>${changeInWords(comparison)}</p>${breaks.length > 0 && renderTemplate`<ul class="quiet small">${breaks.map(({ areas, why }) => renderTemplate`<li>${areas.join("; ")}. ${why}</li>`)}</ul>`}</li>`)}</ul>${renderComponent($$result, "TimelinePicture", $$TimelinePicture, { "timeline": timeline })}<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">The same as a table: all grades, area by area</span></summary>${renderComponent($$result, "TimelineTable", $$TimelineTable, { "lanes": lanes })}</details>` })}`}`;
}, "/work/main/src/html/parts/Timeline.astro", void 0);
// src/domain/timeline.ts
/** So many grades fit side by side into 320 px (WCAG 1.4.10). */
const mostSideBySide = 8;
/**
* A council's newest graded inspections side by side, area by area.
*
* @param newestFirst graded inspections on one subject, as `resultsOf` gives them.
* @returns inspections, oldest first; lanes in the order of the newest framework, the areas of older
*   ones after them, the overall grade last; and the steps between inspections.
*/
function timelineOf(newestFirst, frameworks) {
	const inspections = newestFirst.slice(0, mostSideBySide).toReversed();
	const steps = inspections.slice(1).flatMap((to, index) => {
		const from = inspections[index];
		return from ? [stepBetween(from, to, frameworks)] : [];
	});
	const older = newestFirst.length - inspections.length;
	return {
		inspections,
		lanes: lanesOf(inspections, steps),
		steps,
		older
	};
}
function stepBetween(from, to, frameworks) {
	const comparison = compareInspections(to, from, frameworks);
	return {
		from,
		to,
		comparison,
		breaks: breaksIn(comparison)
	};
}
function breaksIn({ changes, dropped }) {
	const reasons = [...changes.flatMap((one) => one.verdict === "not-comparable" ? [{
		plain: one.area.plain,
		why: one.why
	}] : []), ...dropped];
	return [...Map.groupBy(reasons, ({ why }) => why)].map(([why, those]) => ({
		why,
		areas: those.map(({ plain }) => plain)
	}));
}
function lanesOf(inspections, steps) {
	const lanes = /* @__PURE__ */ new Map();
	for (const [index, inspection] of [...inspections.entries()].toReversed()) {
		const newer = inspections.slice(index + 1);
		for (const area of areasAndOverall(inspection)) {
			const id = laneOf(area.id, newer);
			const lane = lanes.get(id) ?? {
				id,
				plain: area.plain,
				points: inspections.map(() => void 0)
			};
			lane.points[index] = {
				inspection,
				area,
				verdict: verdictOn(area, steps[index - 1])
			};
			lanes.set(id, lane);
		}
	}
	const all = [...lanes.values()];
	return [...all.filter(({ id }) => id !== overallId), ...all.filter(({ id }) => id === overallId)];
}
function verdictOn(area, step) {
	return step?.comparison.changes.find((one) => one.area.id === area.id)?.verdict;
}
/**
* The lane of an area: its own, or that of the one area which alone came out of it alone. Where an
* area was split or merged, its lane ends, and others begin.
*/
function laneOf(area, newer) {
	let lane = area;
	for (const { framework } of newer) {
		if (framework.areas.some(({ id }) => id === lane)) continue;
		const heirs = framework.areas.filter(({ id }) => {
			const before = beforeOf(framework, id);
			return typeof before === "object" && before.areas.length === 1 && before.areas[0] === lane;
		});
		if (heirs.length === 1 && heirs[0]) lane = heirs[0].id;
	}
	return lane;
}
// src/wording/council-context.ts
/** Puts a council’s latest result into its time and its place. */
function aroundCouncil(authority, results, site) {
	const { settings, holidays, frameworks } = site;
	const graded = results.latest ? [results.latest, ...results.earlier] : [];
	return {
		dates: nextDates(results, {
			asOf: settings.asOf,
			holidays
		}),
		timeline: timelineOf(graded, frameworks),
		others: othersOf(authority, site),
		asOf: inWords(settings.asOf)
	};
}
// src/pages/councils/[council]/index.astro
var _council__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => councilPaths(await loadCouncils()));
const $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Index;
	const { authority } = Astro.props;
	const site = await loadSite();
	const path = councilUrl(authority);
	const [subject] = site.settings.subjects;
	const results = resultsOf(authority, subject?.id ?? "");
	const around = aroundCouncil(authority, results, site);
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		site,
		path,
		"title": `${authority.name}: children’s services`,
		"description": `How inspectors judged children’s services in ${authority.name}, and what must improve.`,
		"trail": [{
			href: councilsUrl,
			words: "Councils"
		}],
		"source": authority.prose.file,
		"marksSearched": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>${authority.name}: children’s services</h1>${renderComponent($$result, "Versions", $$Versions, { "authority": authority })}${renderComponent($$result, "LatestResult", $$LatestResult, {
			authority,
			results,
			"frameworks": site.frameworks,
			"line": renderLine
		})}${renderComponent($$result, "CouncilNews", $$CouncilNews, {
			authority,
			site,
			"latest": results.latest
		})}${renderComponent($$result, "NextDates", $$NextDates, {
			"dates": around.dates,
			"asOf": around.asOf
		})}${renderComponent($$result, "Timeline", $$Timeline, { "timeline": around.timeline })}${renderComponent($$result, "CouncilOthers", $$CouncilOthers, {
			authority,
			results,
			"subjects": site.settings.subjects
		})}${renderComponent($$result, "HowOthersDid", $$HowOthersDid, {
			"authority": authority,
			"others": around.others,
			"asOf": around.asOf
		})}<h2>About the council</h2><div data-pagefind-body>${unescapeHTML(renderProse(authority.prose, site).html)}</div>${renderComponent($$result, "Facts", $$Facts, { "facts": councilFacts(authority, site) })}${renderComponent($$result, "TakeAway", $$TakeAway, { "links": councilTakeAway(authority) })}${renderComponent($$result, "PageEnd", $$PageEnd, {
			settings: site.settings,
			path,
			"about": "Newest report published",
			"on": authority.inspections[0]?.published,
			"changes": authority.changes
		})}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "SearchFacts", $$SearchFacts, {
			"slot": "head",
			...councilSearch(authority, site)
		})}${renderComponent($$result, "Elsewhere", $$Elsewhere, {
			"slot": "head",
			...councilElsewhere(authority, site)
		})}`
	})}`;
}, "/work/main/src/pages/councils/[council]/index.astro", void 0);
const $$file = "/work/main/src/pages/councils/[council]/index.astro";
const $$url = "/councils/[council]/";
// \0virtual:astro:page:src/pages/councils/[council]/index@_@astro
const page = () => _council__exports;
export { page };
