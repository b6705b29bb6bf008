import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as createAstro } from "./compiler_etc8GhkQ.mjs";
import { t as createComponent } from "./astro-component_KNSWFjQ4.mjs";
import { G as maybeRenderHead, L as renderComponent, R as Fragment, S as meetingUrl, W as renderTemplate, b as inspectionUrl, c as councilTrail, q as addAttribute, tt as unescapeHTML } from "./urls_C1VI2n4z.mjs";
import { f as shortTitle } from "./results_DWcyj0ZX.mjs";
import { m as meetingName, o as documentInWords, p as meetingFacts } from "./responses_BIZc02fC.mjs";
import { t as $$Facts } from "./Facts_9rwXRXxr.mjs";
import { n as figures, t as sources } from "./sources_ChdKOVAH.mjs";
import { n as $$PageEnd, t as $$Versions } from "./Versions_JqyE5WMa.mjs";
import { t as $$SearchFacts } from "./SearchFacts_DpNkRIdS.mjs";
import { r as inSentence } from "./words_DMoLPzNa.mjs";
import { t as $$Page } from "./Page_W8xI93JI.mjs";
import { a as renderLine, n as loadCouncils, o as renderProse, r as loadSite } from "./load_DFzYE8C9.mjs";
import { i as meetingSearch } from "./search-facts_CPs72SwJ.mjs";
// src/html/parts/Figures.astro
createAstro("https://astro.build");
const $$Figures = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Figures;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(figures(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/Figures.astro", void 0);
// src/html/parts/MeetingDocuments.astro
createAstro("https://astro.build");
const $$MeetingDocuments = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MeetingDocuments;
	const { documents } = Astro.props;
	return renderTemplate`${documents.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h2>Documents</h2><ul>${documents.map((document) => renderTemplate`<li>${document.url ? renderTemplate`<a${addAttribute(document.url, "href")}>${documentInWords(document)}</a>` : documentInWords(document)}</li>`)}</ul>` })}`}`;
}, "/work/main/src/html/parts/MeetingDocuments.astro", void 0);
// src/html/parts/MeetingQuestion.astro
createAstro("https://astro.build");
const $$MeetingQuestion = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MeetingQuestion;
	const { exchange, line } = Astro.props;
	const { topic, asked, answered } = exchange;
	return renderTemplate`${maybeRenderHead($$result)}<h3>${topic}</h3><dl class="talk">${[asked, ...answered].map(({ who, said }) => renderTemplate`<div><dt>${who}</dt><dd>${unescapeHTML(line(said))}</dd></div>`)}</dl>${answered.length === 0 && renderTemplate`<p class="quiet">The minutes give no answer.</p>`}`;
}, "/work/main/src/html/parts/MeetingQuestion.astro", void 0);
// src/html/parts/Sources.astro
createAstro("https://astro.build");
const $$Sources = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Sources;
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(String(sources(Astro.props)))}` })}`;
}, "/work/main/src/html/parts/Sources.astro", void 0);
// src/html/parts/MeetingBody.astro
createAstro("https://astro.build");
const $$MeetingBody = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MeetingBody;
	const { authority, meeting, prose, line } = Astro.props;
	const about = authority.inspections.filter(({ id }) => meeting.inspections.includes(id));
	return renderTemplate`${maybeRenderHead($$result)}<section class="council-says" aria-labelledby="in-short"><h2 id="in-short">In short</h2><p class="lead" data-pagefind-body>${meeting.inShort}</p><p>This page tells in our words what was said at the council. Inspectors did not write it.</p></section>${renderComponent($$result, "Facts", $$Facts, { "facts": meetingFacts(meeting, authority.name) })}${about.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h2>Which inspection it was about</h2><ul>${about.map((inspection) => renderTemplate`<li><a${addAttribute(inspectionUrl(inspection), "href")}>${authority.name}: ${shortTitle(inspection)}</a></li>`)}</ul>` })}`}<h2>What was presented</h2><ul data-pagefind-body>${meeting.presented.map((text) => renderTemplate`<li>${unescapeHTML(line(text))}</li>`)}</ul><div data-pagefind-body>${unescapeHTML(prose.html)}</div>${meeting.questions.length > 0 && renderTemplate`<div data-pagefind-body><h2>Questions and answers</h2>${meeting.questions.map((exchange) => renderTemplate`${renderComponent($$result, "MeetingQuestion", $$MeetingQuestion, {
		"exchange": exchange,
		"line": line
	})}`)}</div>`}${meeting.figures.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h2>Numbers that were given</h2>${renderComponent($$result, "Figures", $$Figures, {
		"figures": meeting.figures,
		"sources": meeting.sources
	})}` })}`}<h2>What was decided</h2>${meeting.decidedNotKnown && renderTemplate`<p>${meeting.decidedNotKnown}</p>`}${meeting.decided.length > 0 && renderTemplate`<ul data-pagefind-body>${meeting.decided.map((text) => renderTemplate`<li>${unescapeHTML(line(text))}</li>`)}</ul>`}${renderComponent($$result, "MeetingDocuments", $$MeetingDocuments, { "documents": meeting.documents })}<h2>Where this is from</h2>${renderComponent($$result, "Sources", $$Sources, { "sources": meeting.sources })}`;
}, "/work/main/src/html/parts/MeetingBody.astro", void 0);
// src/pages/councils/[council]/meetings/[meeting].astro
var _meeting__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Meeting,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
const getStaticPaths = (async () => {
	const { authorities } = await loadCouncils();
	return authorities.flatMap((authority) => authority.meetings.map((meeting) => ({
		params: {
			council: authority.slug,
			meeting: meeting.id.split("/")[1]
		},
		props: {
			authority,
			meeting
		}
	})));
});
const $$Meeting = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Meeting;
	const { authority, meeting } = Astro.props;
	const site = await loadSite();
	const title = `${authority.name}: ${inSentence(meetingName(meeting))}`;
	const trail = councilTrail(authority);
	const path = meetingUrl(meeting);
	const { inShort: description } = meeting;
	const { settings } = site;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		site,
		title,
		path,
		trail,
		description,
		"source": meeting.prose.file,
		"marksSearched": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>${title}</h1>${renderComponent($$result, "Versions", $$Versions, {})}${renderComponent($$result, "MeetingBody", $$MeetingBody, {
			authority,
			meeting,
			"prose": renderProse(meeting.prose, site),
			"line": ((text) => renderLine(text, meeting.prose))
		})}${renderComponent($$result, "PageEnd", $$PageEnd, {
			settings,
			path,
			"about": "Day of the meeting",
			"on": meeting.date,
			"changes": meeting.changes
		})}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "SearchFacts", $$SearchFacts, {
			"slot": "head",
			...meetingSearch(meeting, authority, site)
		})}`
	})}`;
}, "/work/main/src/pages/councils/[council]/meetings/[meeting].astro", void 0);
const $$file = "/work/main/src/pages/councils/[council]/meetings/[meeting].astro";
const $$url = "/councils/[council]/meetings/[meeting]/";
// \0virtual:astro:page:src/pages/councils/[council]/meetings/[meeting]@_@astro
const page = () => _meeting__exports;
export { page };
