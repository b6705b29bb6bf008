import { G as isGraded, U as resultsOf, W as areasAndOverall } from "./prose_Bjw9wHVW.mjs";
import { S as meetingUrl, b as inspectionUrl, n as apiUrl, t as absolute, u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { d as resultInWords, o as kindName } from "./results_DWcyj0ZX.mjs";
import { t as councilSays } from "./responses_Exnq1Nia.mjs";
import { c as dueHow, y as statusInWords } from "./responses_BIZc02fC.mjs";
// src/formats/api/response.ts
/**
* What the council says about an inspection, as the API gives it.
*
* @returns undefined where the inspection asks nothing of the council and it said nothing.
*/
function responseRecord(inspection, site) {
	const says = councilSays(inspection, site);
	if (!says) return void 0;
	const { due, response, points, actions } = says;
	return {
		...due && { due: dueRecord(due) },
		points: points.map(pointRecord),
		actions: actions.map((action) => actionRecord(action, points)),
		...ownPapers(response)
	};
}
/** What is given as the council's file has it. */
function ownPapers(response) {
	if (!response) return {
		otherCounts: [],
		figures: [],
		sources: []
	};
	const { statement, ownList, otherCounts, figures, sources } = response;
	return {
		...statement && { statement },
		...ownList && { ownList },
		otherCounts,
		figures,
		sources
	};
}
function dueRecord(due) {
	const inWords = dueHow(due);
	if (due.kind === "worked-out") return {
		from: "worked-out",
		...sumRecord(due),
		inWords
	};
	const { date, source, workedOut } = due;
	return {
		from: "council",
		date,
		source,
		...workedOut && { workedOut: sumRecord(workedOut) },
		inWords
	};
}
function sumRecord({ date, since, received, workingDays, law }) {
	return {
		date,
		since,
		sinceIs: received ? "received" : "published",
		workingDays,
		law
	};
}
function pointRecord({ point, number, actions }) {
	return {
		id: point.id,
		number,
		actions: actions.map(({ id }) => id),
		...actions.length === 0 && { noResponse: "No response published yet." }
	};
}
/** Where an action answers each of the points, their ids stand in place of the word for that. */
function actionRecord(action, points) {
	const { numbers, lastNews: _lastNews, ...facts } = action;
	return {
		...facts,
		answers: points.filter(({ number }) => numbers.includes(number)).map(({ point }) => point.id),
		statusInWords: statusInWords(action)
	};
}
// src/formats/api/inspection.ts
/** One inspection or visit with all its facts, as the API gives it. */
function inspectionRecord(inspection, authority, site) {
	const { settings } = site;
	const response = responseRecord(inspection, site);
	const { framework, received, publishedInReport, improvementCount } = inspection;
	return {
		id: inspection.id,
		authority: authority.slug,
		authorityName: authority.name,
		framework: framework.id,
		frameworkName: framework.name,
		subject: framework.subject,
		kind: {
			id: inspection.kind,
			name: kindName(inspection)
		},
		inspectors: framework.inspectorates,
		onSite: inspection.onSite,
		...inspection.onSite.length === 0 && { onSiteNotKnown: inspection.onSiteNotKnown ?? "Not known." },
		published: inspection.published,
		...publishedInReport !== void 0 && { publishedInReport },
		...received !== void 0 && { received },
		report: reportOf(inspection),
		outcome: outcomeOf(inspection),
		inWords: resultInWords(inspection),
		...improvementCount !== void 0 && { improvementCount },
		strengths: inspection.strengths,
		improvements: inspection.improvements,
		...response && { response },
		page: absolute(inspectionUrl(inspection), settings),
		self: selfOf(inspection, { settings })
	};
}
/** One inspection in a line of a list. */
function inspectionBrief(inspection, { settings }) {
	return {
		id: inspection.id,
		published: inspection.published,
		framework: inspection.framework.id,
		kind: inspection.kind,
		inWords: resultInWords(inspection),
		page: absolute(inspectionUrl(inspection), settings),
		self: selfOf(inspection, { settings })
	};
}
/** One judgement: the grade that inspectors gave, or the reason why there is none. */
function judgementRecord(area, inspection) {
	const { id, label, plain, within, standing } = area;
	const names = {
		area: id,
		label,
		plain,
		...within !== void 0 && { within }
	};
	if (standing.kind === "graded") {
		const { grade, printed } = standing;
		return {
			...names,
			grade: grade.id,
			gradeLabel: grade.label,
			printed
		};
	}
	const { words, why } = standing;
	return {
		...names,
		missing: missingCode(id, inspection),
		words,
		why
	};
}
function missingCode(area, { outcome }) {
	const judgement = outcome.type === "graded" ? outcome.judgements.find((one) => one.area === area) : void 0;
	return judgement && "missing" in judgement ? judgement.missing : "not-in-framework";
}
function outcomeOf(inspection) {
	if (isGraded(inspection)) return {
		type: "graded",
		judgements: areasAndOverall(inspection).map((area) => judgementRecord(area, inspection))
	};
	return inspection.outcome.type === "narrative" ? narrativeOf(inspection) : ungradedOf(inspection);
}
function narrativeOf({ framework, outcome }) {
	const narrative = outcome.type === "narrative" ? outcome : void 0;
	const found = (framework.outcome === "narrative" ? framework.results : []).find(({ id }) => id === narrative?.result);
	const why = narrative?.resultNotKnown ?? "The outcome is not known.";
	return {
		type: "narrative",
		result: found ? {
			id: found.id,
			label: found.label,
			meaning: found.meaning
		} : {
			missing: "not-known",
			why
		},
		whyNoGrades: whyNoGrades(framework),
		...narrative?.previous !== void 0 && { previous: narrative.previous },
		...narrative?.next !== void 0 && { next: narrative.next }
	};
}
function ungradedOf({ framework, outcome }) {
	const ungraded = outcome.type === "ungraded" ? outcome : void 0;
	return {
		type: "ungraded",
		whyNoGrades: whyNoGrades(framework),
		...ungraded?.topic === void 0 ? { topicNotKnown: "The published list does not say what inspectors looked at." } : { topic: ungraded.topic },
		...ungraded?.priorityAction !== void 0 && { priorityAction: ungraded.priorityAction }
	};
}
function whyNoGrades(framework) {
	return "why" in framework ? framework.why : framework.about;
}
function reportOf({ report }) {
	if (report.url !== void 0) return report;
	return {
		...report,
		urlNotKnown: "The published list does not link to it."
	};
}
function selfOf({ id }, { settings }) {
	return absolute(`${apiUrl}inspections/${id}.json`, settings);
}
// src/formats/api/meeting.ts
/** One item of a council meeting with all that was presented, asked and decided. */
function meetingRecord({ prose: _prose, exceptions: _exceptions, ...facts }, { name }, { settings }) {
	return {
		...facts,
		authorityName: name,
		...addressesOf$1(facts, settings)
	};
}
/** One meeting in a line of a list. */
function meetingBrief(meeting, { settings }) {
	const { id, date, committee, title } = meeting;
	return {
		id,
		date,
		committee,
		title,
		...addressesOf$1(meeting, settings)
	};
}
/** Where the file of a meeting lies below the API. */
function meetingPath({ id }) {
	return `meetings/${id}.json`;
}
function addressesOf$1(meeting, settings) {
	return {
		page: absolute(meetingUrl(meeting), settings),
		self: absolute(apiUrl + meetingPath(meeting), settings)
	};
}
// src/formats/api/authority.ts
/** What stands in the place of a latest result where there is none. */
const notInspectedYet = "This council’s children’s services have not been inspected yet.";
/** The newest graded inspection of the subject that leads the site. */
function latestOf(authority, { settings }) {
	return resultsOf(authority, settings.subjects[0]?.id ?? "").latest;
}
/** One council with all that was inspected there, as the API gives it. */
function authorityRecord(authority, site) {
	const { slug, region, inspections, meetings } = authority;
	const latest = latestOf(authority, site);
	return {
		id: slug,
		...publicFacts(authority),
		region: {
			id: region,
			name: site.settings.regions.find(({ id }) => id === region)?.name ?? region
		},
		latest: latest ? inspectionBrief(latest, site) : { none: notInspectedYet },
		inspections: inspections.map((inspection) => inspectionBrief(inspection, site)),
		...meetings.length > 0 && { meetings: meetings.map((one) => meetingBrief(one, site)) },
		...addressesOf(authority, site)
	};
}
/** What the council’s file says of it, apart from what only authors need. */
function publicFacts({ slug: _slug, region: _region, prose: _prose, inspections: _inspections, meetings: _meetings, translations: _translations, exceptions: _exceptions, changes: _changes, ...facts }) {
	return facts;
}
/** One council in a line of the list of all. */
function authorityLine(authority, site) {
	const { slug, name, region, codes } = authority;
	return {
		id: slug,
		name,
		region,
		...codes.gss !== void 0 && { gss: codes.gss },
		latest: latestOf(authority, site)?.id ?? { none: "This council’s children’s services have not been inspected yet." },
		...addressesOf(authority, site)
	};
}
function addressesOf(authority, { settings }) {
	return {
		page: absolute(councilUrl(authority), settings),
		self: absolute(`${apiUrl}authorities/${authority.slug}.json`, settings)
	};
}
export { meetingPath as a, judgementRecord as c, notInspectedYet as i, authorityRecord as n, meetingRecord as o, latestOf as r, inspectionRecord as s, authorityLine as t };
